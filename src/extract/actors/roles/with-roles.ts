import { genderOfTitle, isPersonNoun } from '../names/role-words.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { Words } from '../words.ts';
import { roleBefore } from './role-before.ts';

/** The names, each with the role in small letters before it, which makes a person of it. */
export const withRoles = (words: Words, names: readonly NameMention[]): readonly NameMention[] =>
  names.map((name) => {
    if (name.known !== null || name.kind !== null) return name;
    const role = roleBefore(words, name);
    if (role === null) return name;
    const gender = genderOfRole(words, role.from, role.to);
    return { ...name, kind: 'PERSON', role, gender, evidence: ROLE_BEFORE };
  });

const ROLE_BEFORE = { rule: 'role-before', note: 'A role stands before the name.' };

function genderOfRole(words: Words, from: number, to: number) {
  for (let at = to - 1; at >= from; at--)
    if (isPersonNoun(words.lower[at] ?? '')) return genderOfTitle(words.lower[at] ?? '');
  return genderOfTitle(words.lower[to - 1] ?? '');
}
