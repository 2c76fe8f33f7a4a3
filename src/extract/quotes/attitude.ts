import { skipAdverbs } from './clause.ts';
import type { Finding } from './finding.ts';
import { type Line, PASSAGE, wordAt } from './line.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { BE } from './word-classes.ts';

/**
 * Words in quotation marks say how somebody feels, without a verb of speech. Only a speaker whom the text knows counts,
 * which the reading of speakers decides: "The film was “quite good”" has none.
 *
 * @example Moscow and Peking were “deeply concerned” about the international security situation.
 */
export function attitude(line: Line, isTaken: (at: number) => boolean): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = line.bodyStart + 1; at < line.pieces.length; at++) {
    const passage = skipAdverbs(line, at + 1);
    const isFeeling = isFeelingVerb(wordAt(line, at)) && wordAt(line, passage) === PASSAGE && !isTaken(passage);
    if (!isFeeling || !/^\p{Ll}/u.test(line.pieces[passage]?.quoted ?? '')) continue;
    const source = nounPhraseBefore(line, line.bodyStart, at);
    if (source === null) continue;
    findings.push({
      line,
      content: [{ first: passage, end: clauseEnd(line, passage + 1) }],
      source,
      cue: null,
      rule: 'attitude',
      note: 'Words in quotation marks say how the subject of the sentence feels.',
      confidence: 0.7,
    });
  }
  return findings;
}

const isFeelingVerb = (word: string): boolean =>
  BE.has(word) || /^(?:felt|feels|remained|remains|seemed|seems)$/.test(word);

function clauseEnd(line: Line, from: number): number {
  let at = from;
  while (
    at < line.pieces.length &&
    !/^[,;:.?!…\p{Pd}]/u.test(wordAt(line, at)) &&
    !/^(?:and|but|after|when)$/.test(wordAt(line, at))
  )
    at++;
  return at;
}
