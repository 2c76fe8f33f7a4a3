import type { PersonName } from './person-name.ts';

/**
 * Whether two names with given names can be one person's: one is the other with given names left out or cut to
 * initials, or written as another language does. "J. Smith" and "John Smith" fit "John Alan Smith", "Wladimir Putin" fits
 * "Vladimir Putin"; "J. B. Smith" does not fit "John Alan Smith", nor "Boris Johnson" "Alexander Boris de Pfeffel Johnson". A suffix is there to tell a son
 * from his father: "Donald Trump Jr." is not "Donald J. Trump".
 */
export function canBeOneName(a: PersonName, b: PersonName): boolean {
  if (a.sounds.surname !== b.sounds.surname || a.suffix !== b.suffix) return false;
  const [short, long] =
    a.given.length <= b.given.length ? [a.sounds.given, b.sounds.given] : [b.sounds.given, a.sounds.given];
  const [first, ...others] = short;
  if (first === undefined || !canBeOneWord(first, long[0] ?? '')) return false;
  let at = 1;
  for (const part of others) {
    while (at < long.length && !canBeOneWord(part, long[at] ?? '')) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

/** An initial can be any word that begins with it. */
const canBeOneWord = (a: string, b: string): boolean =>
  a.length === 1 || b.length === 1 ? a.charAt(0) === b.charAt(0) : a === b;
