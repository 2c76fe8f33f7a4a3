import type { Evidence } from '../../../model/annotations.ts';
import { CLITIC } from '../../../text/tokens.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { OPENERS } from '../gazetteer/openers.ts';
import { COMPANY_SUFFIXES, OF_HEADS, ORGANIZATION_HEADS } from '../gazetteer/organization-words.ts';
import { PLACE_DIRECTIONS, PLACE_HEADS } from '../gazetteer/place-words.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import { CAPITALS } from '../shapes.ts';
import type { Words } from '../words.ts';
import { matchGazetteer } from './gazetteer-name.ts';
import type { NameMention } from './name-mention.ts';
import { nationOf } from './nation.ts';
import { isCalendar, isNotAnActor } from './not-an-actor.ts';
import { genderOfTitle } from './role-words.ts';
import { titleInRun } from './title-in-run.ts';

/** Takes a run of capitals apart into the names in it, in their order; none where it names no actor. */
export function readRun(words: Words, from: number, to: number): readonly NameMention[] {
  const start = skipOpeners(words, from, to);
  const calendar = firstCalendar(words, start, to);
  if (calendar !== -1) return [...readRun(words, start, calendar), ...readRun(words, calendar + 1, to)];
  if (start >= to) return [];
  return readNames(words, start, to);
}

function readNames(words: Words, from: number, to: number): readonly NameMention[] {
  const known = matchGazetteer(words, from, to);
  if (known?.to === to) return [knownName(from, known)];
  const titled = titleInRun(words, from, to);
  if (titled !== null) {
    const { owner, role, name } = titled;
    const owners = owner.to > owner.from ? readNames(words, owner.from, owner.to) : [];
    if (name.to === name.from || isNotAnActor(words, name.from, name.to)) return owners;
    const gender = genderOfTitle(words.lower[genderWord(words, role.from, role.to)] ?? '');
    const isRole = !COURTESIES.has(words.lower[role.to - 1] ?? '');
    return [
      ...owners,
      { ...name, known: null, kind: 'PERSON', role: isRole ? role : null, gender, evidence: TITLE_BEFORE },
    ];
  }
  if (isNotAnActor(words, from, to)) return [];
  if (known !== null) return besideKnown(words, from, to, known);
  const nation = nationOf(words, from, to);
  if (nation !== null && !hasHead(words, to)) return readNames(words, nation.to, to);
  return [capitalized(isAcronymOfHead(words, from, to) ? to - 1 : givenNameInside(words, from, to), to)];
}

/** "News Agency DNK": what it is, and then its name. */
function isAcronymOfHead(words: Words, from: number, to: number): boolean {
  if (to - from < 2 || words.shapes[to - 1] !== CAPITALS) return false;
  for (let at = from; at < to - 1; at++) if (!OF_HEADS.has(words.lower[at] ?? '')) return false;
  return true;
}

/** Titles that say nothing of what a person is. */
const COURTESIES = wordSet(
  'mr mr. mrs mrs. ms ms. miss mx mx. sir madam messrs messrs. herr frau monsieur madame mme mme. don doña señor señora signor signora',
);

const TITLE_BEFORE: Evidence = { rule: 'title-in-run', note: 'A title stands before the name.' };
const KNOWN: Evidence = { rule: 'gazetteer-name', note: 'The name is in the gazetteer.' };
const CAPITALIZED: Evidence = { rule: 'capitalized-run', note: 'Words with a capital in running text.' };

/** A name of which nothing is known but its capitals. */
export const capitalized = (from: number, to: number): NameMention => ({
  from,
  to,
  known: null,
  kind: null,
  role: null,
  gender: null,
  evidence: CAPITALIZED,
});

const knownName = (from: number, { phrase, to }: NonNullable<ReturnType<typeof matchGazetteer>>): NameMention => ({
  from,
  to,
  known: phrase,
  kind: phrase.entry.kind,
  role: null,
  gender: null,
  evidence: KNOWN,
});

/** Words with a capital only because they open a sentence. In the middle of one they may be a name: "The Hague". So it is before an owner’s ending: "People’s Front". */
function skipOpeners(words: Words, from: number, to: number): number {
  let start = from;
  while (start < to && isOpener(words.lower[start] ?? '') && matchGazetteer(words, start, to) === null) {
    if (start + 1 < to && words.kinds[start + 1] === CLITIC) break;
    if (words.shapes[start] === CAPITALS && (words.lower[start] ?? '').length > 1 && words.opens[start] === 0) break;
    start++;
  }
  return start;
}

/** "It" and "It’s". */
const isOpener = (word: string): boolean => OPENERS.has(word) || OPENERS.has(word.replace(/['’].*$/, ''));

/** "June Mbeki" has a month for a given name, "in June Mbeki" has not. */
const GIVEN_MONTHS = wordSet('april may june august');
const DATES = wordSet('in on of by since until last this next early late mid from during before after');

function firstCalendar(words: Words, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (!isCalendar(words, at)) continue;
    const isName =
      isGivenName(words.words[at - 1] ?? '') ||
      (GIVEN_MONTHS.has(words.lower[at] ?? '') && at + 1 < to && !DATES.has(words.lower[at - 1] ?? ''));
    if (!isName) return at;
  }
  return -1;
}

const hasHead = (words: Words, to: number): boolean => {
  const last = (words.lower[to - 1] ?? '').replace(/\.$/, '');
  return ORGANIZATION_HEADS.has(last) || COMPANY_SUFFIXES.has(last) || PLACE_HEADS.has(last);
};

/**
 * A known name with more words after it: "Kenya Airways" is a name of its own, "Jordan Henderson" a person, and in
 * "USA Boris Johnson" or "Russia China" one name ends where the next begins.
 */
function besideKnown(
  words: Words,
  from: number,
  to: number,
  known: NonNullable<ReturnType<typeof matchGazetteer>>,
): readonly NameMention[] {
  if (hasHead(words, to) || isGivenName(words.words[from] ?? '')) return [capitalized(from, to)];
  const next = words.words[known.to] ?? '';
  const isOwn =
    OPENERS.has(words.lower[known.to] ?? '') ||
    isGivenName(next) ||
    matchGazetteer(words, known.to, to) !== null ||
    nationOf(words, known.to, to) !== null;
  const isPlace = known.phrase.entry.kind === 'PLACE' || known.phrase.entry.kind === 'COUNTRY';
  if (!isOwn && isPlace) return [capitalized(from, to)];
  return [knownName(from, known), ...readRun(words, known.to, to)];
}

/** "Teammate Harry Kane": a man's or woman's given name begins the name, where the word before it is none. */
function givenNameInside(words: Words, from: number, to: number): number {
  if (hasHead(words, to) || PLACE_DIRECTIONS.has(words.lower[from] ?? '')) return from;
  if (to - from < 3 || isGivenName(words.words[from] ?? '')) return from;
  return isGivenName(words.words[from + 1] ?? '') && words.opens[from] === 1 ? from + 1 : from;
}

/** The word of a title that tells a man’s from a woman’s; the first where none does. */
function genderWord(words: Words, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (genderOfTitle(words.lower[at] ?? '') !== null) return at;
  return from;
}
