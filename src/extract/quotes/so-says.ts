import type { Finding } from './finding.ts';
import { type Line, PASSAGE, wordAt } from './line.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';

/**
 * In translated news, "so" stands for the verb after a passage.
 *
 * @example “We have devices of our own,” so Moosbach to the news agency.
 */
export function soSays(line: Line, isTaken: (at: number) => boolean): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = line.bodyStart; at < line.pieces.length; at++) {
    const so = wordAt(line, at + 1) === ',' ? at + 2 : at + 1;
    if (wordAt(line, at) !== PASSAGE || wordAt(line, so) !== 'so' || isTaken(at)) continue;
    const source =
      line.pieces[so + 1]?.isCapitalised === true ? nounPhraseAfter(line, so + 1, line.pieces.length) : null;
    if (source === null) continue;
    findings.push({
      line,
      content: [{ first: at, end: at + 1 }],
      source,
      cue: { first: so, end: so + 1 },
      rule: 'so-says',
      note: '“So” and a name stand after the quotation, as in translated news.',
      confidence: 0.8,
    });
  }
  return findings;
}
