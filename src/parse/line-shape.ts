/** How a line looks, whatever it says. */

/** "He went home.", "“We won!”", „Ja.“ and « Oui. », but not "What we know" nor "“Nobody asked us”". */
export const endsSentence = (line: string): boolean => /[.!?…。！？](?:['"”“’‘»«)\]]|\s»)*$/.test(line);

/** "Who pays?" and "“Who pays?”". */
export const endsInQuestion = (line: string): boolean => /[?？]['"”’»)]*$/.test(line);

/** The line breaks off or leads on: "The demands are:", "first,". */
export const isOpenEnded = (line: string): boolean => /[,;:–—-]['"”’»]?$/.test(line);

/** "He left. Nobody asked why." — but not "St. Pancras", "Mr. Hale" or "U.S. Senate". */
export const hasSentenceBreak = (line: string): boolean =>
  /[\p{Ll}\d)”"’]{3}[.!?]['"”’»)]*\s+['"“‘„«(]*[\p{Lu}\d]/u.test(line);

/** Starts with a letter in lower case. */
export const startsLow = (line: string): boolean => /^['"“‘„«(]*\p{Ll}/u.test(line);

/** Has letters, and all that have case are capitals. */
export const isAllCaps = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);

/** "The Harbour and the Ferry That Nobody Wanted": at least three in four of the longer words begin with a capital. */
export function isTitleCase(line: string): boolean {
  const words = wordsOf(line).filter((word) => /\p{L}{4}/u.test(word));
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return words.length >= 2 && capitals.length * 4 >= words.length * 3;
}

/** All in one pair of quotation marks: "“Security of one country”". */
export const isQuotedWhole = (line: string): boolean => /^["“„«‘'][^"“”„«»]+["”“»’']$/.test(line);

export const wordsOf = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');
