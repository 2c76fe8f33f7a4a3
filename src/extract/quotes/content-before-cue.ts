import { goesOnQuoted, restAfter } from './after-speaker.ts';
import { hasVerb, skipAdverbs } from './clause.ts';
import type { Cue } from './cues.ts';
import type { Finding } from './finding.ts';
import { type Line, PASSAGE, type Range, wordAt } from './line.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { AUXILIARIES, PREPOSITIONS } from './word-classes.ts';

/**
 * What was said stands before the speaker and the verb, and may go on after them.
 *
 * @example “We lay rails,” he added.
 * @example “Not one container has moved,” said Grace Nyakio, the union’s general secretary.
 * @example “The question is not whether it is useful,” he said by telephone, “but whether it is more useful.”
 * @example The first trains would run in 2026, the ministry announced on Monday.
 * @example Two thirds of them, he promised, will be Kenyans.
 *
 * @param from where what is not yet attributed begins in the line
 */
export function contentBeforeCue(line: Line, from: number, cue: Cue): Finding | null {
  if (cue.form === 'ING') return null;
  const sides = straight(line, from, cue) ?? inverted(line, from, cue);
  if (sides === null) return null;
  const { source, contentEnd, groupEnd } = sides;
  const quoted = quotedBefore(line, from, contentEnd);
  if (quoted !== null) {
    const second = goesOnQuoted(line, groupEnd);
    return {
      ...found(line, cue, source, second === null ? [quoted] : [quoted, second]),
      note: 'The words in quotation marks stand right before the speaker and the verb.',
      confidence: 0.97,
    };
  }
  if (cue.isNegated || cue.verb.sense === 'OBJECT' || contentEnd <= from) return null;
  return clauseBefore(line, from, cue, sides);
}

interface Sides {
  readonly source: Range;
  /** Where what was said ends: at the passage or comma before speaker and verb. */
  readonly contentEnd: number;
  /** After speaker and verb. */
  readonly groupEnd: number;
}

/** "…, the minister said": the speaker stands before the verb, and what was said right before the speaker. */
function straight(line: Line, from: number, cue: Cue): Sides | null {
  const source = nounPhraseBefore(line, from, cue.group);
  if (source === null || source.first <= from || !endsContent(line, source.first - 1)) return null;
  const appended = appendedSource(line, cue);
  return { source: appended ?? source, contentEnd: source.first, groupEnd: appended?.end ?? cue.words.end };
}

/** "…, said the minister". */
function inverted(line: Line, from: number, cue: Cue): Sides | null {
  if (cue.group <= from || !endsContent(line, cue.group - 1) || cue.form === 'BASE') return null;
  const first = skipAdverbs(line, cue.words.end);
  const source = wordAt(line, first) === 'that' ? null : nounPhraseAfter(line, first, line.pieces.length);
  if (source === null) return null;
  const hasSubject = wordAt(line, cue.group - 1) === ',' && nounPhraseBefore(line, from, cue.group) !== null;
  return hasSubject && !isOver(line, source.end) ? null : { source, contentEnd: cue.group, groupEnd: source.end };
}

/** "…, they said Moscow and Peking.": a name that fills the rest of the sentence says who "they" are. */
function appendedSource(line: Line, cue: Cue): Range | null {
  if (!/^(?:they|he|she|it)$/.test(wordAt(line, cue.group - 1)) || line.pieces[cue.words.end]?.isCapitalised !== true)
    return null;
  const source = nounPhraseAfter(line, cue.words.end, line.pieces.length);
  return source !== null && isOver(line, source.end) ? source : null;
}

const endsContent = (line: Line, at: number): boolean => /^(?:,|“”|\p{Pd}+|\?|!|…|\.\.\.)$/u.test(wordAt(line, at));

const isOver = (line: Line, at: number): boolean => at >= line.pieces.length || /^[.?!…]/.test(wordAt(line, at));

/**
 * The passage right before `end`. Where it goes on with a sentence that began without marks, the whole sentence:
 * The alliance had to give up its “old ideas,” reads the paper.
 */
function quotedBefore(line: Line, from: number, end: number): Range | null {
  let last = end - 1;
  while (last >= from && wordAt(line, last) !== PASSAGE && /^[,\p{Pd}]+$/u.test(wordAt(line, last))) last--;
  const piece = line.pieces[last];
  if (last < from || piece === undefined || piece.passage === null) return null;
  let first = last;
  while (first > from && wordAt(line, first - 1) === PASSAGE) first--;
  const isBound = last < end - 1 || endsOpen(piece.quoted);
  if (!isBound) return null;
  const start = sentenceStart(line, from, last);
  return start < first && beginsLow(line, last) ? { first: start, end: last + 1 } : { first: last, end: last + 1 };
}

/** Whether the words in the marks leave room for a speaker: they end with a sign, perhaps before inner marks. */
const endsOpen = (quoted: string): boolean => /[,.?!…\p{Pd}]['’"”»\s]*$/u.test(quoted);

const beginsLow = (line: Line, at: number): boolean => /^[\p{Ll}(]/u.test(line.pieces[at]?.quoted ?? '');

/** After the last colon or semicolon. */
function sentenceStart(line: Line, from: number, before: number): number {
  for (let at = before - 1; at >= from; at--) if (/^[:;]$/.test(wordAt(line, at))) return at + 1;
  return from;
}

function clauseBefore(line: Line, from: number, cue: Cue, { source, contentEnd, groupEnd }: Sides): Finding | null {
  if (wordAt(line, contentEnd - 1) !== ',') return null;
  const first = sentenceStart(line, from, contentEnd);
  const content = { first, end: contentEnd - 1 };
  const rest = restAfter(line, groupEnd, hasVerb(line, content) && !AUXILIARIES.has(wordAt(line, content.end - 1)));
  if (rest === null || content.end <= first) return null;
  const isWhole = hasVerb(line, content) && !opensAside(line, first, rest);
  const isBroken = AUXILIARIES.has(wordAt(line, content.end - 1));
  if (rest === 'NONE' ? !isWhole : !isWhole && !isBroken && !AUXILIARIES.has(wordAt(line, rest.first))) return null;
  return {
    ...found(line, cue, source, rest === 'NONE' ? [content] : [content, rest]),
    note: 'The clause stands before the speaker and the verb, set off by a comma.',
    confidence: cue.verb.sense === 'SPEECH' ? 0.9 : 0.6,
  };
}

/** "In Győr, …", "When the ship came in, …", "Asked about it, …": words that only lead up to the sentence. */
function opensAside(line: Line, first: number, rest: Range | 'NONE'): boolean {
  const word = wordAt(line, first);
  if (rest !== 'NONE') return false;
  return PREPOSITIONS.has(word) || ASIDES.has(word) || /(?:ing|ed)$/.test(word);
}

const ASIDES = new Set([
  'when',
  'while',
  'as',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'until',
  'once',
]);

const found = (
  line: Line,
  cue: Cue,
  source: Range,
  content: readonly Range[],
): Omit<Finding, 'note' | 'confidence'> => ({
  line,
  content,
  source,
  cue: cue.words,
  rule: 'content-before-cue',
});
