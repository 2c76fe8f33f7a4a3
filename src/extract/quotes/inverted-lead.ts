import { beginsClause, hasVerb, reportedEnd } from './clause.ts';
import type { Cue } from './cues.ts';
import type { Finding } from './finding.ts';
import { type Line, PASSAGE, wordAt } from './line.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { isAdverbAt, PREPOSITIONS } from './word-classes.ts';

/**
 * The verb and then the speaker lead up to what was said, after a comma or colon.
 *
 * @example Said Smith: “We go.”
 * @example At the same time explained the government in Poland, one is watching the situation closely.
 */
export function invertedLead(line: Line, cue: Cue): Finding | null {
  if (
    cue.isNegated ||
    cue.verb.sense !== 'SPEECH' ||
    (cue.form !== 'PAST' && cue.form !== 'PRESENT') ||
    !leadsUp(line, cue)
  )
    return null;
  const phrase = nounPhraseAfter(line, cue.words.end, line.pieces.length);
  const sign = phrase === null ? -1 : signAfter(line, phrase.end);
  if (phrase === null || sign < 0) return null;
  const first = sign + 1;
  const end = wordAt(line, first) === PASSAGE ? first + 1 : reportedEnd(line, first, line.pieces.length);
  const isClause = beginsClause(line, first) && hasVerb(line, { first, end });
  if (wordAt(line, first) !== PASSAGE && !isClause) return null;
  return {
    line,
    content: [{ first, end }],
    source: { first: phrase.first, end: sign },
    cue: cue.words,
    rule: 'inverted-lead',
    note: 'The verb and the speaker stand before what was said.',
    confidence: 0.75,
  };
}

/** Nothing but when and where stands before the verb: "At the same time". */
function leadsUp(line: Line, cue: Cue): boolean {
  const first = line.bodyStart;
  if (cue.group === first) return true;
  return cue.group - first < LONGEST_LEAD && (PREPOSITIONS.has(wordAt(line, first)) || isAdverbAt(line, first));
}

const LONGEST_LEAD = 6;

/** The comma or colon after the speaker and, at most, a place: "the government in Poland,"; -1 where there is none. */
function signAfter(line: Line, at: number): number {
  for (let i = at; i < at + LONGEST_LEAD; i++) if (/^[,:]$/.test(wordAt(line, i))) return i;
  return -1;
}
