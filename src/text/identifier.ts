import { hash } from 'node:crypto';

/**
 * A short id that is a function of the parts alone: the first 80 bits of a SHA-256 in sixteen characters of
 * Crockford's base32, in lower case. Among a hundred million ids the odds that any two are equal are below one in
 * a hundred million. Where one part ends and the next begins counts: `('ab', 'c')` and `('a', 'bc')` differ.
 *
 * @example identifierOf('ORGANIZATION', 'ministry of health') // sixteen of 0-9 and a-z
 */
export function identifierOf(...parts: string[]): string {
  const digest = hash('sha256', JSON.stringify(parts), 'hex');
  const high = parseInt(digest.slice(0, 10), 16);
  const low = parseInt(digest.slice(10, 20), 16);
  return base32(high) + base32(low);
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Eight characters for forty bits. */
function base32(bits: number): string {
  let letters = '';
  for (let rest = bits, count = 0; count < 8; count++) {
    letters = ALPHABET.charAt(rest % 32) + letters;
    rest = Math.floor(rest / 32);
  }
  return letters;
}
