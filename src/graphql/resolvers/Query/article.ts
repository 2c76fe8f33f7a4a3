import type { ArticleRecord } from '../../../model/records.ts';
import type { Awaitable } from '../../../store/content-store.ts';
import { after } from '../../awaitable.ts';
import type { Context } from '../../context.ts';
import type { ArticleBy, QueryResolvers } from '../../generated/types.ts';
import type { Given } from '../../given.ts';
import { keyOf } from '../../global-id.ts';
import { found } from '../../node.ts';

export const article: NonNullable<QueryResolvers['article']> = async (_parent, { by }, context) =>
  found('Article', await articleBy(by, context));

function articleBy(by: ArticleBy, { store, loaders }: Context): Awaitable<Given<ArticleRecord>> {
  if (by.id !== undefined) return loaders.articles.byId(keyOf('Article', by.id, 'by'));
  if (by.slug !== undefined) return after(store.articles.bySlugs([by.slug]), only);
  if (by.path !== undefined) return after(store.articles.byPaths([by.path]), only);
  return after(store.articles.byUrls([String(by.url)]), only);
}

const only = <R>([record]: readonly R[]): R | undefined => record;
