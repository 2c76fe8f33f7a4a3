import type { ExcerptRecord } from '../model/records.ts';
import type { Awaitable } from '../store/content-store.ts';
import { after } from './awaitable.ts';
import type { Loaders } from './loaders/loaders.ts';

/** Names a stretch of an article, so that it can be asked for again. */
export const excerptKey = ({ articleId, span: { start, end } }: ExcerptRecord): string =>
  `${articleId}:${start}-${end}`;

/** The stretch that a key names; `null` where the article is gone or has no such stretch. */
export function excerptOf(key: string, loaders: Loaders): Awaitable<ExcerptRecord | null> {
  const { article: articleId = '', start = '', end = '' } = KEY.exec(key)?.groups ?? {};
  const span = { start: Number(start), end: Number(end) };
  if (articleId === '' || span.start >= span.end) return null;
  return after(loaders.articles.byId(articleId), (article) =>
    article !== null && span.end <= article.text.length ? { articleId, span } : null,
  );
}

const KEY = /^(?<article>.+):(?<start>\d{1,15})-(?<end>\d{1,15})$/s;
