import { after } from '../awaitable.ts';
import { excerptKey } from '../excerpts.ts';
import type { ExcerptResolvers } from '../generated/types.ts';
import { toGlobalId } from '../global-id.ts';
import { articleOf, passageOf, wordsOf } from '../owners.ts';
import { placeOf } from '../place-of.ts';

export const Excerpt: ExcerptResolvers = {
  id: (excerpt) => toGlobalId('Excerpt', excerptKey(excerpt)),
  article: (excerpt, _args, context) => articleOf(excerpt, context),
  section: (excerpt, _args, context) => after(placeOf(excerpt, context), ({ section }) => section),
  text: (excerpt, _args, context) => wordsOf(excerpt, [excerpt.span], context),
  context: (excerpt, _args, context) =>
    after(placeOf(excerpt, context), (place) => passageOf(excerpt, [place.context], context)),
};
