import type { Finding } from './finding.ts';
import { type Line, PASSAGE, wordAt } from './line.ts';
import { sentenceSubject } from './sentence-subject.ts';

/**
 * A colon opens a quotation of whoever the sentence is about, whatever its verb is.
 *
 * @example Economy Minister Katrin Vossberg, who flew in for it, was more cheerful: “If a train stops safely, I like it.”
 */
export function colon(line: Line, isTaken: (at: number) => boolean): readonly Finding[] {
  const at = line.pieces.findIndex(({ word }, i) => word === ':' && wordAt(line, i + 1) === PASSAGE);
  if (at < 0 || isTaken(at + 1)) return [];
  let end = at + 1;
  while (wordAt(line, end) === PASSAGE) end++;
  const source = sentenceSubject(line, line.bodyStart, at);
  if (source === null) return [];
  return [
    {
      line,
      content: [{ first: at + 1, end }],
      source,
      cue: null,
      rule: 'colon',
      note: 'A colon after a sentence about the speaker opens the quotation marks.',
      confidence: 0.85,
    },
  ];
}
