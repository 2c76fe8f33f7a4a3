import { reportedEnd, skipAdverbs } from './clause.ts';
import { type Line, PASSAGE, type Range, wordAt } from './line.ts';
import { AUXILIARIES, CONJUNCTIONS } from './word-classes.ts';

/** “…,” he said by telephone, “but …”: the passage that takes up what the speaker and the verb broke off. */
export function goesOnQuoted(line: Line, from: number): Range | null {
  for (let at = from; at < Math.min(line.pieces.length, from + LONGEST_ADVERBIAL); at++) {
    const word = wordAt(line, at);
    if (word === PASSAGE)
      return at === from || /^[,:\p{Pd}]+$/u.test(wordAt(line, at - 1)) ? { first: at, end: at + 1 } : null;
    if (AUXILIARIES.has(word) || /^[;.]$/.test(word) || (word === ',' && wordAt(line, at + 1) !== PASSAGE)) return null;
  }
  return null;
}

/** What follows speaker and verb: nothing but when and where, the rest of what was said, or (`null`) something else. */
export function restAfter(line: Line, from: number, isClauseBefore: boolean): Range | 'NONE' | null {
  const end = line.pieces.length;
  const at = skipAdverbs(line, from);
  const word = wordAt(line, at);
  if (at >= end || /^[.?!…;]/.test(word)) return 'NONE';
  if (word === ',') {
    const next = wordAt(line, at + 1);
    if (!isClauseBefore || /^(?:and|but|or|because|if|unless)$/.test(next))
      return { first: at + 1, end: reportedEnd(line, at + 1, end) };
    return CONJUNCTIONS.has(next) || next.endsWith('ing') || next === 'according' ? 'NONE' : null;
  }
  if (!ADVERBIAL.has(word)) return null;
  const comma = isClauseBefore ? -1 : commaAfter(line, at);
  if (comma >= 0 && AUXILIARIES.has(wordAt(line, comma + 1)))
    return { first: comma + 1, end: reportedEnd(line, comma + 1, end) };
  return holds(line, at, end, 'that') ? null : 'NONE';
}

const LONGEST_ADVERBIAL = 14;

/** "he wrote in the Courier, would be": the comma that ends when and where; -1 where none follows soon. */
function commaAfter(line: Line, from: number): number {
  for (let at = from; at < Math.min(line.pieces.length, from + LONGEST_ADVERBIAL); at++)
    if (wordAt(line, at) === ',') return at;
  return -1;
}

const ADVERBIAL = new Set([
  'on',
  'in',
  'at',
  'during',
  'after',
  'before',
  'by',
  'via',
  'to',
  'when',
  'as',
  'from',
  'last',
  'this',
  'while',
  'through',
  'following',
  'late',
  'early',
]);

function holds(line: Line, from: number, end: number, word: string): boolean {
  for (let at = from; at < end; at++) if (wordAt(line, at) === word || wordAt(line, at) === PASSAGE) return true;
  return false;
}
