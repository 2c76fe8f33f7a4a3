import type { Cue } from './cues.ts';
import type { Finding } from './finding.ts';
import { type Line, type Range, wordAt } from './line.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { BE } from './word-classes.ts';

/**
 * Who speaks where the verb stands before what was said: the noun phrase before the verb; where verbs share one
 * subject, that of the verb before.
 *
 * @example Varga was sworn in on Monday and promised …: Varga
 * @example “No,” he said, adding that …: he
 * @param earlier what was found in the line before, in the order of the text
 */
export function subjectOf(line: Line, cue: Cue, earlier: readonly Finding[]): Range | null {
  const before = wordAt(line, cue.group - 1);
  const isShared =
    before === 'and' ||
    before === 'but' ||
    before === 'then' ||
    before === 'or' ||
    (cue.form === 'ING' && before === ',');
  if (isShared && !isProgressive(line, cue)) return sharedSubject(line, cue, earlier);
  return nounPhraseBefore(line, line.bodyStart, cue.group);
}

/** "are calling": an auxiliary makes the verb finite. */
const isProgressive = (line: Line, cue: Cue): boolean =>
  cue.form === 'ING' && BE.has(wordAt(line, cue.words.first - 1));

function sharedSubject(line: Line, cue: Cue, earlier: readonly Finding[]): Range | null {
  const last = earlier.findLast(({ source, cue: words }) => source !== null && (words?.first ?? 0) < cue.words.first);
  return last?.source ?? sentenceSubject(line, line.bodyStart, cue.group);
}
