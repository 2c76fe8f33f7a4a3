import { CLITIC } from '../../../text/tokens.ts';
import { ORGANIZATION_HEADS } from '../gazetteer/organization-words.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { INITIAL } from '../shapes.ts';
import type { Words } from '../words.ts';
import { matchGazetteer } from './gazetteer-name.ts';
import type { Range } from './name-mention.ts';
import { nationOf } from './nation.ts';
import { isAddress, isPersonNoun, isRoleModifier } from './role-words.ts';

/** A run of capitals with a title in it, taken apart. */
export interface TitledRun {
  /** What the title is of: "US" of "US President Joe Biden", "European Commission" likewise; empty where there is nothing. */
  readonly owner: Range;
  /** "President", "US President". */
  readonly role: Range;
  /** "Joe Biden"; empty after a bare title. */
  readonly name: Range;
}

/**
 * Finds the title in a run: "European Commission President Ursula von der Leyen" is owner, role and name. A noun that
 * follows a given name is a surname ("Stephen King"), and a run that ends with the head of an organisation is one
 * ("Teachers Union"), as one with an owner is no person ("Miller’s Row").
 */
export function titleInRun(words: Words, from: number, to: number): TitledRun | null {
  if (ORGANIZATION_HEADS.has(words.lower[to - 1] ?? '') || words.words.slice(from, to).includes('&')) return null;
  for (let at = from; at < to; at++) if (words.kinds[at] === CLITIC) return null;
  const head = lastTitle(words, from, to);
  if (head === -1) return null;
  let roleFrom = head;
  while (roleFrom > from && belongsToTitle(words, roleFrom - 1)) roleFrom--;
  const nameFrom = titleEnd(words, head, to);
  const nationFrom = roleFrom > from && nationOf(words, from, roleFrom)?.to === roleFrom ? from : roleFrom;
  return {
    owner: { from, to: nationFrom },
    role: { from, to: nameFrom },
    name: { from: nameFrom, to },
  };
}

const isTitleWord = (words: Words, at: number): boolean => {
  const word = words.lower[at] ?? '';
  return isAddress(word) || isPersonNoun(word);
};

const belongsToTitle = (words: Words, at: number): boolean =>
  isTitleWord(words, at) || isRoleModifier(words.lower[at] ?? '') || words.words[at] === 'of';

function lastTitle(words: Words, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (!isTitleWord(words, at) || (at === to - 1 && isAddress(words.lower[at] ?? '') && at > from)) continue;
    const before = at > from ? (words.words[at - 1] ?? '') : '';
    const isSurname =
      before !== '' && !isTitleWord(words, at - 1) && (isGivenName(before) || words.shapes[at - 1] === INITIAL);
    if (!isSurname) return at;
  }
  return -1;
}

/** "Secretary of State", "President of the European Commission", "Secretary General": the title goes on after its noun. */
function titleEnd(words: Words, head: number, to: number): number {
  let end = head + 1;
  if (words.words[end] === 'of') {
    const owner = words.words[end + 1] === 'the' ? end + 2 : end + 1;
    end = matchGazetteer(words, owner, to)?.to ?? plainOwnerEnd(words, owner, to);
  }
  while (end < to && isRoleModifier(words.lower[end] ?? '') && !isGivenName(words.words[end] ?? '')) end++;
  return Math.min(end, to);
}

function plainOwnerEnd(words: Words, owner: number, to: number): number {
  let end = owner + 1;
  while (end < to && !isGivenName(words.words[end] ?? '')) end++;
  return end;
}
