import { genderOfTitle, isAddress, isPersonNoun } from '../names/role-words.ts';
import { type NameMention, SURE } from '../names/name-mention.ts';
import type { Words } from '../words.ts';
import { commaRole, roleBefore } from './role-before.ts';

/**
 * The names, each with the role in small letters before it, which makes a person of it. "Their publisher, Marks & Fenwick," is a
 * company all the same.
 */
export const withRoles = (words: Words, names: readonly NameMention[]): readonly NameMention[] =>
  names.map((name) => {
    if (name.known !== null || isSurelyNoPerson(name)) return name;
    if (words.words.slice(name.from, name.to).includes('&')) return name;
    if (name.kind !== null)
      return name.kind === 'PERSON' && name.role === null ? withRoleBeforeTitle(words, name) : name;
    const role = roleBefore(words, name);
    if (role === null) return name;
    const gender = genderOfRole(words, role.from, role.to);
    return { ...name, kind: 'PERSON', role, gender, evidence: ROLE_BEFORE };
  });

/** "Its owner, Señora Peñalver,": the role stands before the form of address. */
function withRoleBeforeTitle(words: Words, name: NameMention): NameMention {
  let from = name.from;
  while (from > 0 && isAddress(words.lower[from - 1] ?? '')) from--;
  return from === name.from ? name : { ...name, role: commaRole(words, { from, to: name.to }) };
}

const ROLE_BEFORE = { rule: 'role-before', note: 'A role stands before the name.' };

function genderOfRole(words: Words, from: number, to: number) {
  for (let at = to - 1; at >= from; at--)
    if (isPersonNoun(words.lower[at] ?? '')) return genderOfTitle(words.lower[at] ?? '');
  return genderOfTitle(words.lower[to - 1] ?? '');
}

/** "a director at China Estates": the role is not the company’s. */
const isSurelyNoPerson = ({ tagged }: NameMention): boolean =>
  tagged !== null && tagged.kind !== 'PERSON' && tagged.probability >= SURE;
