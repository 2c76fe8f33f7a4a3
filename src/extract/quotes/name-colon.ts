import { type Finding, isAllPassages } from './finding.ts';
import { type Line, PASSAGE, wordAt } from './line.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';

/**
 * A speaker and nothing else stands before a colon, and words in quotation marks fill the rest of the sentence, as in
 * interviews and tickers. Only a speaker whom the text knows counts, which the reading of speakers decides: "Two words:
 * “No comment.”" names none.
 *
 * @example Karl Weber: “We are done with this strike.”
 * @example The mayor: “We will rebuild.”
 */
export function nameColon(line: Line, isTaken: (at: number) => boolean): readonly Finding[] {
  const at = line.pieces.findIndex(({ word }) => word === ':');
  const content = { first: at + 1, end: at + 1 };
  while (wordAt(line, content.end) === PASSAGE) content.end++;
  if (at <= line.bodyStart || content.end === content.first || isTaken(content.first)) return [];
  if (!isAllPassages(line, { first: content.first, end: line.pieces.length })) return [];
  const source = nounPhraseAfter(line, line.bodyStart, at);
  if (source?.end !== at) return [];
  return [
    {
      line,
      content: [content],
      source,
      cue: null,
      rule: 'name-colon',
      note: 'Nothing but the speaker stands before the colon that opens the quotation marks.',
      confidence: 0.9,
    },
  ];
}
