import type { Finding } from './finding.ts';
import { type Line, PASSAGE, wordAt } from './line.ts';

/**
 * "In her own words" and "in Krag’s words" name the speaker of the passage that follows.
 *
 * @example She heard, in her own words, “a cathedral having an argument”.
 */
export function ownWords(line: Line, isTaken: (at: number) => boolean): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = line.bodyStart; at < line.pieces.length; at++) {
    if (wordAt(line, at) !== 'in') continue;
    const end = wordsEnd(line, at + 1);
    const passage = /^[,:]$/.test(wordAt(line, end)) ? end + 1 : end;
    if (end < 0 || wordAt(line, passage) !== PASSAGE || isTaken(passage)) continue;
    findings.push({
      line,
      content: [{ first: passage, end: passage + 1 }],
      source: { first: at + 1, end },
      cue: null,
      rule: 'own-words',
      note: 'The quotation is said to be in the words of the speaker.',
      confidence: 0.9,
    });
  }
  return findings;
}

const LONGEST = 6;

/** After "words", where "her own words" or "Krag’s words" begins at `at`; -1 where it does not. */
function wordsEnd(line: Line, at: number): number {
  const isOwned = /^(?:his|her|its|their)$/.test(wordAt(line, at)) || line.pieces[at]?.isCapitalised === true;
  for (let i = at + 1; isOwned && i < at + LONGEST; i++) if (wordAt(line, i) === 'words') return i + 1;
  return -1;
}
