import { isApposition } from './apposition.ts';
import { cueForm } from './cue-verbs.ts';
import { type Line, PASSAGE, type Range, wordAt } from './line.ts';
import { phraseStart } from './phrase-start.ts';
import { canEnd } from './phrase-words.ts';
import { SUBJECT_PRONOUNS } from './word-classes.ts';

/**
 * The noun phrase that ends right before `end`, with its title and apposition, not reaching before `from`; `null`
 * where there is none.
 *
 * @example "In his speech the minister [said]": the minister
 * @example "A spokesman for Boris Johnson [said]": all of it
 * @example "its chief executive, Márton Halász, [said]": all but the last comma
 * @example "the man who leads the union [said]": all of it
 */
export function nounPhraseBefore(line: Line, from: number, end: number): Range | null {
  const last = wordAt(line, end - 1);
  if (end <= from) return null;
  if (last === ',') return withApposition(line, from, end - 1, MOST_APPOSITIONS);
  if (last === ')') return withBrackets(line, from, end);
  return plainPhrase(line, from, end);
}

const MOST_APPOSITIONS = 3;
const LONGEST_APPOSITION = 60;
const LONGEST_BRACKET = 14;

/** "Kovács, the mayor of Szeged" before the comma at `close`. */
function withApposition(line: Line, from: number, close: number, left: number): Range | null {
  if (left === 0) return null;
  const floor = Math.max(from, close - LONGEST_APPOSITION);
  for (let open = close - 1; open > floor; open--) {
    if (wordAt(line, open) === PASSAGE) return null;
    if (wordAt(line, open) !== ',' || !isApposition(line, open + 1, close)) continue;
    const head = wordAt(line, open - 1) === ')' ? withBrackets(line, from, open) : plainPhrase(line, from, open);
    if (head !== null && !/^\d+$/.test(wordAt(line, open - 1))) return { first: head.first, end: close };
    const outer = withApposition(line, from, open, left - 1);
    return outer === null ? null : { first: outer.first, end: close };
  }
  return null;
}

/** "The Dock Workers’ Alliance (DWA)". */
function withBrackets(line: Line, from: number, end: number): Range | null {
  for (let open = end - 2; open > from && end - open < LONGEST_BRACKET; open--) {
    if (wordAt(line, open) !== '(') continue;
    const head = plainPhrase(line, from, open);
    return head === null ? null : { first: head.first, end };
  }
  return null;
}

function plainPhrase(line: Line, from: number, end: number): Range | null {
  const last = wordAt(line, end - 1);
  if (last === 'who' || last === 'which' || last === 'that') return antecedent(line, from, end - 1);
  if (SUBJECT_PRONOUNS.has(last)) return { first: end - 1, end };
  if (!canEnd(line, end - 1)) return null;
  const first = phraseStart(line, from, end);
  return first < end ? { first, end } : null;
}

/** "a banner that [says]", "Nyakio, who [said]": the words that the relative pronoun goes back to. */
function antecedent(line: Line, from: number, relative: number): Range | null {
  const end = wordAt(line, relative - 1) === ',' ? relative - 1 : relative;
  if (end <= from || SUBJECT_PRONOUNS.has(wordAt(line, end - 1)) || cueForm(wordAt(line, end - 1)) !== undefined)
    return null;
  return plainPhrase(line, from, end);
}
