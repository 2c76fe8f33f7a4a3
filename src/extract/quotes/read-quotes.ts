import type { QuoteAnnotation } from '../../model/annotations.ts';
import type { ActorReading } from '../actors/actor-reading.ts';
import { partsOf } from '../parts.ts';
import type { Reading } from '../reading.ts';
import type { TaggedWords } from '../tagging/tagged-words.ts';
import { attribute, isSure } from './attribute.ts';
import { readLines } from './line.ts';
import { learntQuotations, takenBy } from './proposals/learnt-quotations.ts';
import { readChoices } from './proposals/read-choices.ts';
import { ruledOf } from './proposals/ruled.ts';
import { pairQuoteMarks } from './quote-marks.ts';
import { readLine } from './read-line.ts';
import { speakingTurns } from './speaking-turns.ts';
import { indexMentions } from './speakers/mention-index.ts';
import { toQuotes } from './to-quotes.ts';

/**
 * Who said what in a text. Quotation marks are paired; rules and taggers propose what each cue reports and of whom, and
 * the most probable is taken; rules read what has no cue; sources are resolved to the actors of the text, and what has no
 * source of its own goes to the last speaker. Ordered by the start of the content; no two contents are equal. Linear in
 * the length of the text.
 */
export function readQuotes(reading: Reading, words: TaggedWords, actorReading: ActorReading): QuoteAnnotation[] {
  const { text } = reading.document;
  const parts = partsOf(reading);
  const passages = pairQuoteMarks(reading.tokens, parts);
  const lines = readLines(reading, parts, passages);
  const findings = lines.map(readLine);
  const choices = readChoices(reading, words, parts, passages, ruledOf(findings.flat()));
  const learnt = learntQuotations(reading, lines, passages, choices);
  const turns = speakingTurns(text, lines);
  const quotations = lines.map((_, number) => {
    const turn = turns.get(number);
    return [...(turn === undefined ? [] : [turn]), ...(learnt.get(number) ?? [])];
  });
  const taken = takenBy(quotations.flat().filter(isSure));
  const sources = lines.map((line, number) => ({
    line,
    quotations: quotations[number] ?? [],
    findings: findings[number] ?? [],
  }));
  return toQuotes(attribute(text, sources, taken, indexMentions(actorReading)));
}
