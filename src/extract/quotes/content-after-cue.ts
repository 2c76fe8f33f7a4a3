import { beginsClause, hasVerb, reportedEnd, skipAdverbs } from './clause.ts';
import type { Cue } from './cues.ts';
import { type Finding, holdsPassage } from './finding.ts';
import { type Line, PASSAGE, type Range, wordAt } from './line.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { quotedComplement } from './quoted-complement.ts';
import { AUXILIARIES, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes.ts';

/**
 * What was said follows the speaker and the verb.
 *
 * @example The union said that 4,000 had joined the strike.
 * @example The spokesman said Great Britain would send more soldiers.
 * @example Okumbe told parliament on Thursday that nobody would be dismissed.
 * @example Vossberg wrote on Monday: “We have argued over every bolt.”
 * @example Hallowell asked who would pay for the ships.
 * @example Okumbe accused the union of “holding a nation’s breakfast to ransom”.
 *
 * @param source who speaks; found by the rule that called
 */
export function contentAfterCue(line: Line, cue: Cue, source: Range): Finding | null {
  const complement = cue.isNegated ? null : complementOf(line, cue);
  if (complement === null) return null;
  const { content, words, note } = complement;
  const isQuoted = holdsPassage(line, content);
  const confidence = isQuoted ? 0.93 : cue.verb.sense === 'SPEECH' ? 0.88 : 0.6;
  return { line, content: [content], source, cue: words ?? cue.words, rule: 'content-after-cue', note, confidence };
}

interface Complement {
  readonly content: Range;
  /** The verb with its preposition: "spoke of". */
  readonly words?: Range;
  readonly note: string;
}

function complementOf(line: Line, cue: Cue): Complement | null {
  const at = afterAside(line, skipAdverbs(line, cue.words.end));
  return (
    afterColon(line, at) ??
    clauseWithThat(line, cue, at) ??
    question(line, cue, at) ??
    bareClause(line, cue, at) ??
    quotedComplement(line, cue, at)
  );
}

/** "announced, separately, that" */
function afterAside(line: Line, at: number): number {
  if (wordAt(line, at) !== ',') return at;
  const close = skipAdverbs(line, at + 1);
  return close > at + 1 && wordAt(line, close) === ',' ? close + 1 : at;
}

/** How far the verb may stand from "that" or the colon: "told a crowd outside the main gate that". */
const LONGEST_GAP = 14;

/** "wrote on Monday: “…”", "the statement said: Russia and China endeavored …" */
function afterColon(line: Line, from: number): Complement | null {
  const end = line.pieces.length;
  for (let at = from; at < Math.min(end, from + LONGEST_GAP); at++) {
    const word = wordAt(line, at);
    const isColon = word === ':' || (word === ',' && wordAt(line, at + 1) === PASSAGE);
    if (!isColon) {
      if (word === ',' || word === ';' || word === PASSAGE || word === 'that') return null;
      continue;
    }
    const content =
      wordAt(line, at + 1) === PASSAGE
        ? passagesFrom(line, at + 1)
        : { first: at + 1, end: reportedEnd(line, at + 1, end) };
    return content.end > content.first
      ? { content, note: 'A colon or comma after the verb opens what was said.' }
      : null;
  }
  return null;
}

function passagesFrom(line: Line, first: number): Range {
  let end = first;
  while (wordAt(line, end) === PASSAGE) end++;
  return { first, end };
}

/** "said (in a statement) that the port was closed" */
function clauseWithThat(line: Line, cue: Cue, from: number): Complement | null {
  if (cue.verb.clause === 'NONE') return null;
  const that = thatAfter(line, cue, from);
  if (that < 0) return null;
  const content = { first: that + 1, end: reportedEnd(line, that + 1, line.pieces.length) };
  if (content.end <= content.first || (that === from && isPronounThat(line, that))) return null;
  return { content, note: 'A clause with “that” follows the verb.' };
}

function thatAfter(line: Line, cue: Cue, from: number): number {
  for (let at = from; at < Math.min(line.pieces.length, from + LONGEST_GAP); at++) {
    const word = wordAt(line, at);
    if (word === 'that') return at === from || opensClause(line, cue, at + 1) ? at : -1;
    if (at === from && !cue.verb.isAddressed && !PREPOSITIONS.has(word)) return -1;
    if (AUXILIARIES.has(word) || !/^[\p{L}\p{N}'&]/u.test(word)) return -1;
  }
  return -1;
}

/** After other words, "that" may be a relative pronoun, "a gulf that divides": the clause must show its subject. */
function opensClause(line: Line, cue: Cue, at: number): boolean {
  const word = wordAt(line, at);
  if (AUXILIARIES.has(word)) return false;
  return (
    cue.verb.isAddressed ||
    DETERMINERS.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    PREPOSITIONS.has(word) ||
    line.pieces[at]?.isCapitalised !== false
  );
}

/** "said that.", "said that on Monday" */
const isPronounThat = (line: Line, at: number): boolean =>
  at + 1 >= line.pieces.length || /^(?:[.,;:?!]|on|in|at|to|about|is|was)$/.test(wordAt(line, at + 1));

const QUESTION_WORDS = new Set(['whether', 'if', 'who', 'what', 'how', 'why', 'when', 'where', 'which']);

/** "asked (the minister) whether he would come" */
function question(line: Line, cue: Cue, from: number): Complement | null {
  if (!cue.verb.asks) return null;
  for (let at = from; at < Math.min(line.pieces.length, from + LONGEST_GAP); at++) {
    const word = wordAt(line, at);
    if (QUESTION_WORDS.has(word.replace(/'.*/, ''))) {
      const content = { first: at, end: reportedEnd(line, at, line.pieces.length) };
      return content.end > at + 1 ? { content, note: 'A reported question follows the verb.' } : null;
    }
    if (AUXILIARIES.has(word) || !/^[\p{L}\p{N}'&]/u.test(word)) return null;
  }
  return null;
}

/** "said the port had more work than hands", "told her the director would see her" */
function bareClause(line: Line, cue: Cue, from: number): Complement | null {
  if (cue.verb.clause !== 'BARE') return null;
  const first = afterTime(line, cue.verb.isAddressed ? afterAddressee(line, from) : from);
  if (first < 0 || !(beginsClause(line, first) || isRelative(line, cue, first))) return null;
  const content = { first, end: reportedEnd(line, first, line.pieces.length) };
  const isSay = cue.verb.lemma === 'say' && content.end - first >= SHORTEST_CLAUSE;
  if (!isSay && !hasVerb(line, { first, end: mainEnd(line, content) })) return null;
  return { content, note: 'A clause follows the verb.' };
}

/** "a draft that it said had been handed to it": the subject of the clause is the relative pronoun. */
const isRelative = (line: Line, cue: Cue, first: number): boolean =>
  AUXILIARIES.has(wordAt(line, first)) && /^(?:that|which|who)$/.test(wordAt(line, cue.group - 2));

const SHORTEST_CLAUSE = 4;

/** A verb inside a relative clause does not make the whole a clause: "reported a loss that was expected". */
function mainEnd(line: Line, { first, end }: Range): number {
  for (let at = first + 1; at < end; at++) if (/^(?:who|which|that|,)$/.test(wordAt(line, at))) return at;
  return end;
}

/** "said on Thursday it would" */
const afterTime = (line: Line, at: number): number =>
  wordAt(line, at) === 'on' && wordAt(line, at + 1).endsWith('day') ? at + 2 : at;

function afterAddressee(line: Line, at: number): number {
  if (OBJECT_PRONOUNS.has(wordAt(line, at)) || wordAt(line, at) === 'reporters') return at + 1;
  const addressee = nounPhraseAfter(line, at, line.pieces.length);
  return addressee !== null && beginsClause(line, addressee.end) ? addressee.end : -1;
}
