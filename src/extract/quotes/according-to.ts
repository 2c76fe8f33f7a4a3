import { hasVerb, reportedEnd } from './clause.ts';
import type { Finding } from './finding.ts';
import { type Line, PASSAGE, type Range, wordAt } from './line.ts';

/**
 * "According to" and "in the words of" name the speaker before or after what was said.
 *
 * @example According to the ministry, a state bank will lend the money.
 * @example The page before it, according to Roscoe, recommends a second wall.
 * @example A ship at anchor costs 30,000 dollars a day, according to the company.
 */
export function accordingTo(line: Line, from: number): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = from; at + 2 < line.pieces.length; at++) {
    const after = phraseEnd(line, at);
    const found = after === at ? null : read(line, from, at, after);
    if (found !== null) findings.push(found);
  }
  return findings;
}

/** The end of the phrase at `at`; `at` itself where there is none. */
function phraseEnd(line: Line, at: number): number {
  const word = wordAt(line, at);
  if (word === 'according') return wordAt(line, at + 1) === 'to' ? at + 2 : at;
  const isPhrase =
    word === 'in' && wordAt(line, at + 1) === 'the' && /^(?:words|view|opinion)$/.test(wordAt(line, at + 2));
  return isPhrase && wordAt(line, at + 3) === 'of' ? at + 4 : at;
}

function read(line: Line, from: number, at: number, after: number): Finding | null {
  const isFirst = at === from || (wordAt(line, at - 1) !== ',' && line.pieces[at]?.isCapitalised === true);
  const source = { first: after, end: sourceEnd(line, after, isFirst) };
  if (source.end <= after) return null;
  const content = isFirst ? contentAfter(line, source.end) : contentAround(line, from, at, source.end);
  if (content.length === 0) return null;
  return {
    line,
    content,
    source,
    cue: { first: at, end: after },
    rule: 'according-to',
    note: 'The phrase names the source and nothing else.',
    confidence: 0.92,
  };
}

/** Up to the next comma; to the one after it where a relative clause or an apposition stands between. */
function sourceEnd(line: Line, first: number, isFirst: boolean): number {
  let at = first;
  let commas = 0;
  for (; at < line.pieces.length; at++) {
    const word = wordAt(line, at);
    if (/^[;:.?!]/.test(word) || word === PASSAGE) break;
    if (word !== ',') continue;
    const opensRelative = (isFirst ? /^(?:who|which|whose)$/ : /^(?:who|which|whose|an?)$/).test(wordAt(line, at + 1));
    if (commas > 0 || !opensRelative) break;
    commas++;
  }
  return at;
}

function contentAfter(line: Line, sourceEnd: number): readonly Range[] {
  if (wordAt(line, sourceEnd) !== ',' && wordAt(line, sourceEnd) !== PASSAGE) return [];
  const first = wordAt(line, sourceEnd) === ',' ? sourceEnd + 1 : sourceEnd;
  const end = reportedEnd(line, first, line.pieces.length);
  return end > first ? [{ first, end }] : [];
}

/** What stands before; where that is no clause yet, also what follows: "The page, according to Roscoe, recommends a wall." */
function contentAround(line: Line, from: number, at: number, sourceEnd: number): readonly Range[] {
  let first = at;
  while (first > from && !/^[;:]$/.test(wordAt(line, first - 1))) first--;
  let end = at;
  while (end > first && /^[,\p{Pd}]+$/u.test(wordAt(line, end - 1))) end--;
  const before = { first, end };
  if (end <= first) return [];
  if (hasVerb(line, before) || wordAt(line, end - 1) === PASSAGE) return [before];
  const after = contentAfter(line, sourceEnd);
  return after.length === 0 ? [] : [before, ...after];
}
