import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { OnrecordError } from '../model/errors.ts';

/** What the bearer of a key may do: ask the API, or see how the server is doing too. */
export type Scope = 'read' | 'admin';

/** A key as the server knows it. The key itself is with its bearer only. */
export interface ApiKey {
  /** Of the bearer; for the log and for limits. */
  readonly name: string;
  readonly scope: Scope;
  /** SHA-256 of the key. One that nobody can guess needs no slower hash. */
  readonly hash: Buffer;
}

/** A new key of 256 random bits, and the line that makes a server know it. */
export function makeKey(name: string, scope: Scope): { readonly key: string; readonly line: string } {
  const key = `onrecord_${randomBytes(32).toString('base64url')}`;
  return { key, line: `${name} ${scope} ${hashOf(key).toString('hex')}` };
}

/**
 * Reads keys, one a line: name, scope, and the key's SHA-256 in hexadecimal. Empty lines and lines that begin with # are
 * nothing.
 *
 * @param where the file or variable that they are from, for the error
 * @throws OnrecordError `BAD_CONFIGURATION` with the line
 */
export function parseKeys(text: string, where: string): readonly ApiKey[] {
  const keys = text.split('\n').flatMap((line, index) => {
    if (/^\s*(#|$)/.test(line)) return [];
    const [, name = '', scope = '', hash = ''] = LINE.exec(line) ?? [];
    if (hash === '') throw badKeys(`${where}:${index + 1}`, 'This line is no key.');
    return [{ name, scope: scope as Scope, hash: Buffer.from(hash, 'hex') }];
  });
  if (keys.length === 0) throw badKeys(where, 'There is no key.');
  return keys;
}

const LINE = /^\s*(\S+)\s+(read|admin)\s+([0-9a-f]{64})\s*$/i;

/** The one of the keys that was shown. Hashes are compared, and in constant time: how long it takes tells nothing. */
export function findKey(keys: readonly ApiKey[], shown: string): ApiKey | undefined {
  const hash = hashOf(shown);
  return keys.find((key) => timingSafeEqual(key.hash, hash));
}

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

const badKeys = (where: string, what: string): OnrecordError =>
  new OnrecordError('BAD_CONFIGURATION', `${where}: ${what}`, {
    where,
    hint: '`onrecord key NAME` makes a key and the line for it: name, read or admin, and 64 hexadecimal digits.',
  });
