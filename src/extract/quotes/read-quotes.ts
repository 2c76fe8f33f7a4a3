import type { QuoteAnnotation } from '../../model/annotations.ts';
import type { ActorReading } from '../actors/actor-reading.ts';
import type { Reading } from '../reading.ts';
import { attribute } from './attribute.ts';
import { partsOf, readLines } from './line.ts';
import { pairQuoteMarks } from './quote-marks.ts';
import { indexMentions } from './speakers/mention-index.ts';
import { toQuotes } from './to-quotes.ts';

/**
 * Who said what in a text, by rules: quotation marks are paired, every sentence is read for verbs that mark an
 * attribution, sources are resolved to the actors of the text, and what has no source of its own goes to the last
 * speaker. Ordered by the start of the content; no two contents are equal. Linear in the length of the text.
 */
export function readQuotes(reading: Reading, actorReading: ActorReading): QuoteAnnotation[] {
  const parts = partsOf(reading);
  const passages = pairQuoteMarks(reading.tokens, parts);
  const lines = readLines(reading, parts, passages);
  return toQuotes(attribute(reading.document.text, lines, indexMentions(actorReading)));
}
