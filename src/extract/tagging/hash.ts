/**
 * Mixes a number into a hash: for features that are made of several values, and to give every template its own hashes.
 * Multiply and xor-shift, as in the finaliser of MurmurHash3.
 */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ Math.imul(value, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/**
 * Turns the features of a token into the places of their rows in a table of 2^`bits`, as `row-sums.wat` does.
 *
 * @param seed gives every list of features, and every place in it, hashes of its own
 */
export function placeRows(features: Int32Array, seed: number, bits: number): void {
  const mask = (1 << bits) - 1;
  for (let at = 0; at < features.length; at++) features[at] = mix(seed + at, features[at]!) & mask;
}

/** One step of FNV-1a over the characters of a word, in lower case and with straight quotation marks. */
export const addCharacter = (state: number, code: number): number => Math.imul(state ^ plain(code), 0x01000193);

/** What FNV-1a starts from. */
export const EMPTY_WORD = 0x811c9dc5 | 0;

/** The hash of the characters that were added. */
export function finish(state: number): number {
  const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}

/** The hash of some words of a text, whatever their case. */
export function hashOf(text: string, start: number, end: number): number {
  let state = EMPTY_WORD;
  for (let at = start; at < end; at++) state = addCharacter(state, text.charCodeAt(at));
  return finish(state);
}

/** Of the ASCII letters and the curly marks; other letters keep their case, which names alone have in English. */
export function plain(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  if (code < 0x2018) return code;
  if (code === 0x2018 || code === 0x2019) return 39;
  return code === 0x201c || code === 0x201d ? 34 : code;
}
