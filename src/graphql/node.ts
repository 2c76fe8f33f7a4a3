import { OnrecordError } from '../model/errors.ts';
import type { Context } from './context.ts';
import { excerptOf } from './excerpts.ts';
import { isGiven, type Given } from './given.ts';
import { parseGlobalId, type NodeType } from './global-id.ts';
import type { TypedRecord } from './typed-record.ts';

/**
 * The object that an id names.
 *
 * @throws OnrecordError `BAD_ID`, and `NOT_FOUND` where the store holds no such object
 */
export async function nodeOf(id: string, { loaders }: Context): Promise<TypedRecord<NodeType>> {
  const { type, key } = parseGlobalId(id, 'id');
  switch (type) {
    case 'Actor':
      return { __typename: type, ...found(type, await loaders.actors.byId(key)) };
    case 'Article':
      return { __typename: type, ...found(type, await loaders.articles.byId(key)) };
    case 'Correction':
      return { __typename: type, ...found(type, await loaders.corrections.byId(key)) };
    case 'Excerpt':
      return { __typename: type, ...found(type, await excerptOf(key, loaders)) };
    case 'Mention':
      return { __typename: type, ...found(type, await loaders.mentions.byId(key)) };
    case 'Problem':
      return { __typename: type, ...found(type, await loaders.problems.byId(key)) };
    case 'Quote':
      return { __typename: type, ...found(type, await loaders.quotes.byId(key)) };
    case 'Section':
      return { __typename: type, ...found(type, await loaders.sections.byId(key)) };
  }
}

/**
 * The record, which a client or another record has named.
 *
 * @throws OnrecordError `NOT_FOUND`
 */
export function found<R>(type: NodeType, record: Given<R>): R {
  if (isGiven(record)) return record;
  throw new OnrecordError('NOT_FOUND', `There is no such ${type} in the corpus`, {
    hint: 'It may have gone with its file; find it anew by a list or a search.',
  });
}
