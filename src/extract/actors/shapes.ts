/** No capital: "army", "von". */
export const NONE = 0;
/** "Hungary", "O’Neil", "al-Assad", "McDonald". */
const CAPITALIZED = 1;
/** Two capitals or more and no small letter: "NATO", "U.S.", "AT&T", "G7". */
export const CAPITALS = 2;
/** One capital, with or without full stop: "J.". */
export const INITIAL = 3;

/** What the capitals of a word are. */
export function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122 && (word.length < 4 || !PREFIXED.test(word))) return NONE;
  if (FIRST_PERSON.test(word) || PARTICIPLE.test(word)) return NONE;
  if (INITIALS.test(word)) return word.length <= 2 ? INITIAL : CAPITALS;
  if (ALL_CAPITALS.test(word)) return CAPITALS;
  return CAPITAL_FIRST.test(word) ? CAPITALIZED : NONE;
}

/** The article or preposition that is written as one with the name: "al-Assad", "d’Estaing". */
const PREFIXED = /^(?:al|el|an|as|ad|ar|at|ul|d|l|dell|t|s)[-'’]\p{Lu}/u;
/** "I" has a capital and names nobody: "I", "I’ve". */
const FIRST_PERSON = /^I(?:['’].*)?$/;
/** "Nigerian-born", "US-led": an adjective, whatever its first part names. */
const PARTICIPLE =
  /-(?:born|based|led|backed|made|style|speaking|controlled|owned|funded|occupied|held|sponsored|wide|era|trained|run|brokered|educated|bound)$/;
const INITIALS = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,})$/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&/.-]+$/u;
const CAPITAL_FIRST = /^(?:\p{Lu}|(?:al|el|an|as|ad|ar|at|ul|d|l|dell|t|s)[-'’]\p{Lu})/u;
