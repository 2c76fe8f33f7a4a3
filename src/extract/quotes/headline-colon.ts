import { reportedEnd } from './clause.ts';
import type { Finding } from './finding.ts';
import { type Line, wordAt } from './line.ts';

/**
 * A title or heading names the speaker before a colon. Only a speaker whom the text knows counts, which the reading of
 * speakers decides: "Ukraine war: what we know" names none.
 *
 * @example Minister: no jobs will be lost at Mombasa
 * @example Nairobi: nothing was hidden
 */
export function headlineColon(line: Line): readonly Finding[] {
  if (line.part === 'PARAGRAPH') return [];
  const at = line.pieces.findIndex(({ word }) => word === ':');
  if (at < 1 || at > LONGEST_SOURCE) return [];
  const content = { first: at + 1, end: reportedEnd(line, at + 1, line.pieces.length) };
  if (content.end - content.first < SHORTEST_CLAUSE) return [];
  if (/^(?:why|how|what|who|where|when|is|are|can|will|does|do)$/.test(wordAt(line, at + 1))) return [];
  return [
    {
      line,
      content: [content],
      source: { first: 0, end: at },
      cue: null,
      rule: 'headline-colon',
      note: 'A headline names the speaker before the colon.',
      confidence: 0.75,
    },
  ];
}

const LONGEST_SOURCE = 5;
const SHORTEST_CLAUSE = 3;
