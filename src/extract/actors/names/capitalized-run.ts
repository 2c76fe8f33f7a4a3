import { ORGANIZATION_HEADS, OF_HEADS } from '../gazetteer/organization-words.ts';
import { PERSON_NOUNS } from '../gazetteer/person-nouns.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import { CLITIC } from '../../../text/tokens.ts';
import { matchGazetteer } from './gazetteer-name.ts';

/**
 * The end of the run of words with capitals that begins at the token, with the small words that hold a name
 * together: "Ludwig van der Linden", "Marks & Spencer", "Bank of England", "Ministry of Health and Welfare",
 * "Food and Agriculture Organization", "Dock Workers’ Alliance". It never leaves its sentence.
 *
 * @param limit the end of the sentence
 */
export function capitalizedRunEnd(words: Words, from: number, limit: number): number {
  let end = from + 1;
  let hasOf = false;
  for (;;) {
    if (end >= limit) return limit;
    if (isCapital(words, end) && words.opens[end] === 0) {
      end++;
      continue;
    }
    const joined =
      particleEnd(words, end, limit) ?? ampersandEnd(words, end, limit) ?? workersEnd(words, from, end, limit);
    if (joined !== null) {
      end = joined;
      continue;
    }
    const of = ofEnd(words, end, limit);
    if (of !== null) {
      hasOf = true;
      end = of;
      continue;
    }
    const and = hasOf ? listEnd(words, end, limit) : compoundHeadEnd(words, from, end, limit);
    if (and === null) return end;
    end = and;
  }
}

const isCapital = (words: Words, at: number): boolean => words.shapes[at] !== NONE;

const PARTICLES = wordSet(
  'de del della delle dei di da das do dos du des den der van von zu zum zur ten ter ben bin ibn bint al el la le las los y e und et av af',
);

/** "van der" between two parts of a name. */
function particleEnd(words: Words, at: number, limit: number): number | null {
  let to = at;
  while (to < limit && to - at < 3 && PARTICLES.has(words.lower[to] ?? '')) to++;
  return to > at && to < limit && isCapital(words, to) ? to + 1 : null;
}

const ampersandEnd = (words: Words, at: number, limit: number): number | null =>
  words.words[at] === '&' && at + 1 < limit && isCapital(words, at + 1) ? at + 2 : null;

const PLURAL_OWNERS = wordSet(
  'children women men people king queen st mothers veterans workers teachers farmers nurses',
);

const SAINTS = wordSet('st st. saint');

/** Heads of the names of places that somebody once owned: "Tanner’s Row". */
const STREETS = wordSet('row street road lane bridge square wharf quay creek yard corner island bay point hill');

/** "Tanner’s Row", "Dock Workers’ Alliance", "St Brannoc’s Hospital", "Children’s Fund": an owner in the plural before the head of an organisation. */
function workersEnd(words: Words, from: number, at: number, limit: number): number | null {
  if (words.kinds[at] !== CLITIC) return null;
  const isPlural = (words.words[at]?.length ?? 0) === 1;
  const isStreet = STREETS.has(words.lower[at + 1] ?? '') && isCapital(words, at + 1) && at + 1 < limit;
  if (isStreet && at === from + 1 && matchGazetteer(words, from, at) === null) return at + 2;
  if (!isPlural && !PLURAL_OWNERS.has(words.lower[at - 1] ?? '') && !SAINTS.has(words.lower[from] ?? '')) return null;
  if (matchGazetteer(words, from, at)?.to === at) return null;
  let to = at + 1;
  while (to < limit && isCapital(words, to)) to++;
  return to > at + 1 && ORGANIZATION_HEADS.has(words.lower[to - 1] ?? '') ? to : null;
}

/** Heads of names that are no actors, with "of": "Treaty of Rome". */
const TREATIES = wordSet('treaty battle declaration charter siege feast act');

/** "of" and "for" after the head of an organisation or an office: "Ministry of the Interior", "Secretary of State". */
function ofEnd(words: Words, at: number, limit: number): number | null {
  const word = words.words[at];
  const head = words.lower[at - 1] ?? '';
  if (word !== 'of' && word !== 'for') return null;
  if (!OF_HEADS.has(head) && !(word === 'of' && (PERSON_NOUNS.has(head) || TREATIES.has(head)))) return null;
  const next = words.words[at + 1] === 'the' ? at + 2 : at + 1;
  return next < limit && isCapital(words, next) ? next + 1 : null;
}

/** "and" in what stands after "of": "Ministry of Health and Welfare". A known name begins a name of its own. */
function listEnd(words: Words, at: number, limit: number): number | null {
  if (words.words[at] !== 'and' || at + 1 >= limit || !isCapital(words, at + 1)) return null;
  if (matchGazetteer(words, at + 1, limit) !== null) return null;
  const after = at + 2 < limit && isCapital(words, at + 2);
  return after || OF_HEADS.has(words.lower[at + 1] ?? '') ? null : at + 2;
}

const JOINT_HEADS = wordSet(
  'organization organisation ministry department commission committee council agency authority institute administration service association bureau',
);

/** "Food and Agriculture Organization": one word, "and", and words that end with the head of both. */
function compoundHeadEnd(words: Words, from: number, at: number, limit: number): number | null {
  if (at !== from + 1 || words.words[at] !== 'and' || matchGazetteer(words, from, at) !== null) return null;
  let to = at + 1;
  while (to < limit && isCapital(words, to)) to++;
  return to - at > 2 && JOINT_HEADS.has(words.lower[to - 1] ?? '') ? to : null;
}
