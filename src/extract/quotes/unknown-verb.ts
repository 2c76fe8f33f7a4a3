import type { Finding } from './finding.ts';
import { type Line, PASSAGE, wordAt } from './line.ts';
import { AUXILIARIES, SUBJECT_PRONOUNS } from './word-classes.ts';

/**
 * A passage that ends with a comma, a question mark or an exclamation mark is taken up by whoever stands right after it,
 * whatever the verb is.
 *
 * @example “Good morning,” she beamed.
 * @example “What now?” Nyakio grins.
 */
export function unknownVerb(line: Line, isTaken: (at: number) => boolean): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = line.bodyStart; at < line.pieces.length; at++) {
    if (wordAt(line, at) !== PASSAGE || isTaken(at) || !isOpenSentence(line, at)) continue;
    const verb = verbAfter(line, at + 1);
    if (verb < 0) continue;
    findings.push({
      line,
      content: [{ first: at, end: at + 1 }],
      source: { first: at + 1, end: verb },
      cue: { first: verb, end: verb + 1 },
      rule: 'unknown-verb',
      note: 'A name and a verb follow words in quotation marks that end with a comma, question mark or exclamation mark.',
      confidence: 0.8,
    });
  }
  return findings;
}

/** The passage begins a sentence and leaves it open; "a “geeky kid,” he" does not. */
function isOpenSentence(line: Line, at: number): boolean {
  const quoted = line.pieces[at]?.quoted ?? '';
  const isFirst = at === line.bodyStart || wordAt(line, at - 1) === PASSAGE;
  return isFirst && /^\p{Lu}/u.test(quoted) && /[,?!]['’"”»\s]*$/.test(quoted);
}

const LONGEST_NAME = 5;

/** The verb after a pronoun or a name at `at`; -1 where there is none. */
function verbAfter(line: Line, at: number): number {
  let verb = at;
  if (SUBJECT_PRONOUNS.has(wordAt(line, at))) verb++;
  else while (verb - at < LONGEST_NAME && line.pieces[verb]?.isCapitalised === true) verb++;
  const word = wordAt(line, verb);
  const isVerb = verb > at && word.length > 3 && /(?:ed|[^s]s)$/.test(word) && !AUXILIARIES.has(word);
  return isVerb ? verb : -1;
}
