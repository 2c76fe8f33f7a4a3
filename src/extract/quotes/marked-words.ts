import type { QuoteAnnotation } from '../../model/annotations.ts';
import { partsOf } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { chainOf } from './passage.ts';
import { pairQuoteMarks } from './quote-marks.ts';
import { isTitleOfWork } from './title-of-work.ts';

/**
 * The direct quotes of a text in a language whose grammar is not known here: what stands in quotation marks and is long
 * enough to be speech. Who said it is not guessed, so there is neither source nor cue nor speaker. Linear.
 *
 * @example „Wir fahren morgen nach Hause“, sagte sie.
 */
export function markedWords(reading: Reading): QuoteAnnotation[] {
  const { tokens } = reading;
  const passages = partsOf(reading)
    .filter(({ part }) => part === 'PARAGRAPH')
    .flatMap((part) => pairQuoteMarks(tokens, [part]));
  return passages.flatMap((passage): QuoteAnnotation[] => {
    const content = chainOf(passage);
    const words = tokens.text.slice(passage.inner.start, passage.inner.end);
    if (!passage.isClosed || words.split(/\s+/).length < FEWEST_WORDS || isTitleOfWork(words)) return [];
    return [{ ...NOBODY, content }];
  });
}

/** Fewer words in marks are more often a name or a doubtful word than speech. */
const FEWEST_WORDS = 4;

const NOBODY: Omit<QuoteAnnotation, 'content'> = {
  kind: 'DIRECT',
  source: null,
  cue: null,
  antecedent: null,
  speakers: [],
  affiliations: [],
  attributedTo: null,
  confidence: 0.4,
  evidence: [
    { rule: 'marked-words', note: 'The words stand in quotation marks; who said them is read in English only.' },
  ],
};
