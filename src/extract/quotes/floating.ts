import { isTitleOfWork } from './title-of-work.ts';
import { type Line, PASSAGE, type Range, wordAt } from './line.ts';
import type { Passage } from './passage.ts';

/**
 * A sentence that is nothing but words in quotation marks goes on with what the last speaker said.
 *
 * @example “We lay rails,” he added. “We do not write rosters.”
 * @param isContinued whether a passage goes on in the next paragraph, which then has the whole
 */
export function floatingPassages(line: Line, isContinued: (passage: Passage) => boolean): Range | null {
  if (line.part !== 'PARAGRAPH') return null;
  let first = -1;
  let end = -1;
  for (let at = line.bodyStart; at < line.pieces.length; at++) {
    const passage = line.pieces[at]?.passage ?? null;
    if (passage !== null) {
      if (isContinued(passage)) return null;
      first = first < 0 ? at : first;
      end = at + 1;
    } else if (/[\p{L}\p{N}]/u.test(wordAt(line, at))) return null;
  }
  return first < 0 ? null : { first, end };
}

/**
 * A sentence that begins with a pronoun, has no verb of speech and quotes some words goes on with what the last speaker
 * said in the sentence right before.
 *
 * @example Putin described relations as “unprecedented”. They developed “in the spirit of friendship”.
 */
export function floatingClause(line: Line): Range | null {
  if (line.part !== 'PARAGRAPH' || !STARTS.has(wordAt(line, line.bodyStart))) return null;
  let words = 0;
  for (const { passage, quoted } of line.pieces)
    if (passage?.isClosed === true && !isTitleOfWork(quoted)) words += quoted.split(/\s+/).length;
  if (words < FEWEST_WORDS) return null;
  let end = line.pieces.length;
  while (end > 0 && wordAt(line, end - 1) !== PASSAGE && /^[.?!…,;:]+$/.test(wordAt(line, end - 1))) end--;
  return { first: line.bodyStart, end };
}

const STARTS = new Set(['they', 'it', 'he', 'she', 'this', 'these', 'that', 'those', 'we']);

/** One or two words in marks are more often a name or a doubtful word than speech. */
const FEWEST_WORDS = 4;
