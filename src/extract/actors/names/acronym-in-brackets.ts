import { wordSet } from '../gazetteer/word-set.ts';
import { CAPITALS, NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import type { NameMention, Range } from './name-mention.ts';

/** A long name with the short one that stands in brackets after it. */
export interface AcronymPair {
  readonly long: Range;
  readonly short: Range;
}

const LONGEST_NAME = 14;

/**
 * Long names and their acronyms: "Dock Workers’ Alliance (DWA)", also where the long one has words without a capital:
 * "Organization for safety and cooperation in Europe (OSCE)". The letters of the acronym are the first letters of the
 * long name's words, small ones like "for" left out or not.
 */
export function findAcronyms(words: Words): readonly AcronymPair[] {
  const pairs: AcronymPair[] = [];
  for (let at = 1; at + 2 < words.count; at++) {
    if (words.words[at] !== '(' || words.words[at + 2] !== ')' || words.shapes[at + 1] !== CAPITALS) continue;
    const from = longNameStart(words, at, (words.words[at + 1] ?? '').replace(/[^\p{Lu}]/gu, ''));
    if (from !== -1) pairs.push({ long: { from, to: at }, short: { from: at + 1, to: at + 2 } });
  }
  return pairs;
}

/** The names of the text with the long names of acronyms among them, in place of what was found inside those. */
export function withLongNames(names: readonly NameMention[], pairs: readonly AcronymPair[]): readonly NameMention[] {
  if (pairs.length === 0) return names;
  const taken = pairs.flatMap(({ long, short }) => [long, short]);
  const tokens = new Set(taken.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const byStart = new Map(names.map((name) => [name.from, name]));
  const rest = names.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (tokens.has(at)) return false;
    return true;
  });
  const found = taken.map((range): NameMention => {
    const same = byStart.get(range.from);
    if (same?.to === range.to) return same;
    return { ...range, known: null, kind: 'ORGANIZATION', tagged: null, role: null, gender: null, evidence: LONG_NAME };
  });
  return [...rest, ...found].sort((a, b) => a.from - b.from);
}

const LONG_NAME = { rule: 'acronym-in-brackets', note: 'The name and its acronym stand side by side.' };

const SMALL_WORDS = wordSet("of for and in on the to at by de del la des du y e und für 's ’s ' ’ &");

/** Goes back over the words whose first letters are those of the acronym, from the last to the first. */
function longNameStart(words: Words, end: number, letters: string): number {
  let left = letters.length;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_NAME && words.partOf[at] === words.partOf[end]; at--) {
    const word = words.words[at] ?? '';
    const isLetter = left > 0 && word.charAt(0).toUpperCase() === letters.charAt(left - 1);
    if (isLetter && (left < letters.length || words.shapes[at] !== NONE || word.length > 3)) {
      left--;
      if (left === 0) return words.shapes[at] === NONE ? -1 : at;
    } else if (!SMALL_WORDS.has(words.lower[at] ?? '')) return -1;
  }
  return -1;
}
