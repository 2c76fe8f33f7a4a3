import { type Line, wordAt } from './line.ts';
import { AUXILIARIES, DETERMINERS, ROLE_MODIFIERS, ROLE_NOUNS } from './word-classes.ts';

/**
 * Whether the words from `at` up to the next comma, or `end`, say more about the noun before the comma: "Anna Kovács,
 * the mayor of Szeged,", "Chen, 54,", "Halász, who runs it,", "its chief executive, Márton Halász,". Words that hold a
 * verb of their own are a clause and no apposition: "Okumbe said, the strike was over".
 */
export function isApposition(line: Line, at: number, end: number): boolean {
  const word = wordAt(line, at);
  if (RELATIVES.has(word)) return true;
  if (!opens(line, at, word)) return false;
  for (let i = at; i < end; i++) {
    const here = wordAt(line, i);
    if (RELATIVES.has(here) || here === 'that') return true;
    if (AUXILIARIES.has(here)) return false;
  }
  return true;
}

const RELATIVES = new Set(['who', 'whose', 'whom', 'which']);
const OPENERS = new Set(['speaking', 'of', 'jr.', 'sr.', 'citing']);

function opens(line: Line, at: number, word: string): boolean {
  if (DETERMINERS.has(word) || ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word) || OPENERS.has(word)) return true;
  if (/^\d{1,3}$/.test(word)) return true;
  const piece = line.pieces[at];
  const before = line.pieces[at - 2];
  return (
    piece?.isCapitalised === true &&
    (before?.isCapitalised === false || ROLE_NOUNS.has(before?.word ?? '') || /^[rd]-/.test(word))
  );
}
