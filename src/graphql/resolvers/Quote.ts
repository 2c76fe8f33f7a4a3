import { connect } from '../connection.ts';
import { mentionFilter } from '../filters.ts';
import type { QuoteResolvers } from '../generated/types.ts';
import { toGlobalId } from '../global-id.ts';
import { actorsOf, articleOf, correctionsOf, passageOf, sectionOf, wordsOf } from '../owners.ts';

export const Quote: QuoteResolvers = {
  id: ({ id }) => toGlobalId('Quote', id),
  article: (quote, _args, context) => articleOf(quote, context),
  section: (quote, _args, context) => sectionOf(quote, context),
  text: (quote, _args, context) => wordsOf(quote, quote.content, context),
  spans: ({ content }) => content,
  speakers: ({ speakerIds }, _args, context) => actorsOf(speakerIds, context),
  source: (quote) => (quote.source === null && quote.antecedent === null ? null : quote),
  cue: (quote, _args, context) => quote.cue && passageOf(quote, quote.cue, context),
  corrections: ({ correctionIds }, _args, context) => correctionsOf(correctionIds, context),
  context: (quote, _args, context) => passageOf(quote, [quote.context], context),
  mentions: ({ articleId, id }, { filter, ...args }, { loaders, limits }) =>
    connect(
      loaders.mentions,
      { filter: mentionFilter(filter, { articleId, quoteId: id }), order: 'NEWEST' },
      args,
      limits,
    ),
};
