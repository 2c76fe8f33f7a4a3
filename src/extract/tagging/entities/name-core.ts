import type { Span } from '../../../text/span.ts';

const AFTER =
  /-(?:based|led|backed|born|listed|funded|trained|owned|controlled|administered|occupied|held|linked|made|style|like|run|armed|educated|supported|sponsored|mediated|brokered|allied|aligned|oriented|dominated|speaking|wide|era|bound)$/;
const BEFORE = /^(?:anti|pro|ex|non|off|post|pre|mid|trans|inter|cross)-(?=\p{Lu})/u;

/** The name in a word that joins it to something else: "UK" of "UK-based", "China" of "anti-China". The whole word where it does not. */
export function nameCore(text: string, start: number, end: number): Span {
  const word = text.slice(start, end);
  return { start: start + lengthOf(BEFORE, word), end: end - lengthOf(AFTER, word) };
}

const lengthOf = (part: RegExp, word: string): number => part.exec(word)?.[0].length ?? 0;
