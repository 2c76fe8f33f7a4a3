import { OnrecordError } from '../model/errors.ts';

/** The types whose objects have ids. */
export const NODE_TYPES = [
  'Actor',
  'Article',
  'Correction',
  'Excerpt',
  'Mention',
  'Problem',
  'Quote',
  'Section',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** An object of the whole API: its type, and the key that the store knows it by. */
export interface GlobalId {
  readonly type: NodeType;
  readonly key: string;
}

/**
 * The id that clients see: type and key in base64url.
 *
 * @example toGlobalId('Actor', 'h2q9') // 'QWN0b3I6aDJxOQ'
 */
export const toGlobalId = (type: NodeType, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');

/**
 * What an id names.
 *
 * @param where the argument that it was given in, for the error
 * @throws OnrecordError `BAD_ID` where {@link toGlobalId} cannot have made it
 */
export function parseGlobalId(id: string, where: string): GlobalId {
  const text = Buffer.from(id, 'base64url').toString();
  const type = NODE_TYPES.find((name) => text.startsWith(`${name}:`));
  if (type === undefined || Buffer.from(text).toString('base64url') !== id)
    throw badId('This is not an id of this API', where);
  return { type, key: text.slice(type.length + 1) };
}

/**
 * The store's key in an id that must name an object of one type.
 *
 * @throws OnrecordError `BAD_ID`
 */
export function keyOf(type: NodeType, id: string, where: string): string {
  const named = parseGlobalId(id, where);
  if (named.type !== type) throw badId(`This is the id of one ${named.type}, and one ${type} is asked for`, where);
  return named.key;
}

const badId = (message: string, where: string): OnrecordError =>
  new OnrecordError('BAD_ID', message, { where, hint: 'Give an `id` as the API has answered it.' });
