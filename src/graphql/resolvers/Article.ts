import { connect } from '../connection.ts';
import { actorKinds, mentionFilter, quoteFilter } from '../filters.ts';
import type { ArticleResolvers } from '../generated/types.ts';
import { toGlobalId } from '../global-id.ts';
import { sectionsOf } from '../owners.ts';
import { readingTime } from '../reading-time.ts';
import { representable } from '../representable.ts';
import { wordsAt } from '../words.ts';

export const Article: ArticleResolvers = {
  id: ({ id }) => toGlobalId('Article', id),
  title: ({ text, title }) => title && wordsAt(text, [title]),
  titleSpan: ({ title }) => title,
  lead: ({ text, lead }) => lead && wordsAt(text, [lead]),
  leadSpan: ({ lead }) => lead,
  dateline: ({ text, dateline }) => dateline && wordsAt(text, [dateline]),
  url: ({ url }) => representable.url(url),
  readingTime: ({ wordCount }) => readingTime(wordCount),
  sections: (article, _args, context) => sectionsOf(article, context),
  quotes: ({ id }, { filter, ...args }, { loaders, limits }) =>
    connect(loaders.quotes, { filter: quoteFilter(filter, { articleId: id }), order: 'NEWEST' }, args, limits),
  actors: ({ id }, { filter, ...args }, { loaders, limits }) =>
    connect(
      loaders.actorsWithin,
      { filter: { articleId: id, ...actorKinds(filter) }, order: 'MOST_MENTIONED' },
      args,
      limits,
    ),
  mentions: ({ id }, { filter, ...args }, { loaders, limits }) =>
    connect(loaders.mentions, { filter: mentionFilter(filter, { articleId: id }), order: 'NEWEST' }, args, limits),
  boilerplate: ({ text, boilerplate }) => boilerplate.map((part) => ({ ...part, text: wordsAt(text, [part.span]) })),
  sourceFile: (article) => article,
};
