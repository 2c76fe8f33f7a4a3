import { after } from '../awaitable.ts';
import { connect } from '../connection.ts';
import { actorKinds, quoteFilter } from '../filters.ts';
import type { SectionResolvers } from '../generated/types.ts';
import { toGlobalId } from '../global-id.ts';
import { articleOf, wordsOf } from '../owners.ts';
import { wordsAt } from '../words.ts';

export const Section: SectionResolvers = {
  id: ({ id }) => toGlobalId('Section', id),
  article: (section, _args, context) => articleOf(section, context),
  heading: (section, _args, context) => section.heading && wordsOf(section, [section.heading], context),
  headingSpan: ({ heading }) => heading,
  text: (section, _args, context) => wordsOf(section, [section.span], context),
  paragraphs: (section, _args, context) =>
    after(articleOf(section, context), ({ text }) =>
      section.paragraphs.map((paragraph) => ({ ...paragraph, text: wordsAt(text, [paragraph.span]) })),
    ),
  quotes: ({ articleId, id }, { filter, ...args }, { loaders, limits }) =>
    connect(
      loaders.quotes,
      { filter: quoteFilter(filter, { articleId, sectionId: id }), order: 'NEWEST' },
      args,
      limits,
    ),
  actors: ({ id }, { filter, ...args }, { loaders, limits }) =>
    connect(
      loaders.actorsWithin,
      { filter: { sectionId: id, ...actorKinds(filter) }, order: 'MOST_MENTIONED' },
      args,
      limits,
    ),
};
