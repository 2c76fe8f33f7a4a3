import { isLowerCase, isUpperCase } from './characters.ts';
import { isSentenceOpener, isSpeechVerb, isTitle } from './lexicon.ts';
import { CLITIC, DASH, NUMBER, PUNCTUATION, QUOTE_MARK, type Tokens, WORD } from './tokens.ts';

/**
 * Where a sentence that ends with the token `at` would stop: after the further "?!…" and the closing marks and brackets
 * that touch it. `at` itself where the token ends no sentence.
 */
export function sentenceTail(tokens: Tokens, at: number, end: number): number {
  if (!isTerminal(tokens, at)) return at;
  let tail = at + 1;
  while (tail < end && (isTerminal(tokens, tail) || closesAfter(tokens, tail))) tail++;
  return tail;
}

/** Whether a sentence from the token `first` on, which may end with the token `at`, does end before the token `tail`. */
export function endsSentence(tokens: Tokens, first: number, at: number, tail: number, end: number): boolean {
  const word = wordAfter(tokens, tail, end);
  if (word === end || goesOn(tokens, word)) return false;
  if (touches(tokens, tail) && !(isCapitalised(tokens, word) && tokenText(tokens, at) === '.')) return false;
  if (tokens.kinds[at] === WORD) return endsAfterAbbreviation(tokens, at, word, word > tail);
  if (isListNumber(tokens, first, at)) return false;
  if (isEllipsis(tokens, at) && /^I\b/.test(tokenText(tokens, word))) return false;
  return !(tail > at + 1 && word === tail && tokenText(tokens, at) !== '.' && isAskedBy(tokens, word, end));
}

/** How many words a name may have before its verb in "“Will it?” Sen. Ann B. Lee asked". */
const LONGEST_NAME = 6;

const tokenText = ({ text, starts, ends }: Tokens, at: number): string => text.slice(starts[at], ends[at]);

const lastCharacter = ({ text, ends }: Tokens, at: number): string => text.charAt((ends[at] ?? 0) - 1);

const isCapitalised = ({ text, starts }: Tokens, at: number): boolean => isUpperCase(text, starts[at] ?? 0);

const touches = ({ starts, ends }: Tokens, at: number): boolean => starts[at] === ends[at - 1];

const isEllipsis = (tokens: Tokens, at: number): boolean => /^(?:…|\..)/.test(tokenText(tokens, at));

/** "." and "?" and "…", and an abbreviation with its full stop. */
function isTerminal(tokens: Tokens, at: number): boolean {
  const kind = tokens.kinds[at];
  if (kind === PUNCTUATION) return /[.?!…。！？]/.test(lastCharacter(tokens, at));
  return kind === WORD && lastCharacter(tokens, at) === '.';
}

/** A closing bracket or mark; a straight mark closes only where no word touches it on the right. */
function closesAfter(tokens: Tokens, at: number): boolean {
  if (!touches(tokens, at)) return false;
  const mark = lastCharacter(tokens, at);
  if (tokens.kinds[at] !== QUOTE_MARK) return mark === ')' || mark === ']';
  if (mark === '”' || mark === '’') return true;
  return !/[“„‘‚`]/.test(mark) && !(at + 1 < tokens.count && touches(tokens, at + 1) && tokens.kinds[at + 1] === WORD);
}

/** The next token that is no opening mark or bracket. */
function wordAfter(tokens: Tokens, at: number, end: number): number {
  let word = at;
  while (word < end && (tokens.kinds[word] === QUOTE_MARK || /^[([¿¡]/.test(tokenText(tokens, word)))) word++;
  return word;
}

/** "“Will it?” asked Lee", "the company Yahoo!, which": no sentence begins with these. */
function goesOn(tokens: Tokens, word: number): boolean {
  const kind = tokens.kinds[word];
  if (kind === DASH || kind === CLITIC || kind === PUNCTUATION) return true;
  return isLowerCase(tokens.text, tokens.starts[word] ?? 0);
}

/** "He lives in the U.S. The house …", but "U.S. Army", "Mr. He", "George W. “Dubya” Bush". */
function endsAfterAbbreviation(tokens: Tokens, at: number, word: number, opensMark: boolean): boolean {
  const abbreviation = tokenText(tokens, at).slice(0, -1);
  if (isTitle(abbreviation)) return false;
  if (opensMark && abbreviation.length > 1) return isCapitalised(tokens, word);
  return isSentenceOpener(tokenText(tokens, word));
}

/** "1. We go on": the number at the head of a list item. */
const isListNumber = (tokens: Tokens, first: number, at: number): boolean =>
  at === first + 1 && tokens.kinds[first] === NUMBER && tokenText(tokens, at) === '.';

/** "“Will it?” Mr. Lee asked": a name and a verb of speech go on with the sentence of the question. */
function isAskedBy(tokens: Tokens, word: number, end: number): boolean {
  let at = word;
  while (at < end && at - word < LONGEST_NAME && isCapitalised(tokens, at)) at++;
  return at > word && at < end && isSpeechVerb(tokenText(tokens, at));
}
