/**
 * Whether words in quotation marks are the title of a book, a film or a song, and nothing that was said: every word of
 * some length begins with a capital, and no comma or full stop ends them.
 *
 * @example “The Weather in August”, “Nine Rooms, No Door”
 */
export function isTitleOfWork(quoted: string): boolean {
  if (/[.,?!…]$/.test(quoted)) return false;
  const words = quoted.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length < 2 || quoted === quoted.toUpperCase()) return false;
  return words.every(
    (word, at) => /^[\p{Lu}\p{N}]/u.test(word) || (at > 0 && at < words.length - 1 && SMALL.test(word)),
  );
}

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|our|the|to|with)$/;
