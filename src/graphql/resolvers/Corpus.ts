import { connect } from '../connection.ts';
import type { CorpusResolvers } from '../generated/types.ts';

export const Corpus: CorpusResolvers = {
  articleCount: ({ articles }) => articles,
  sectionCount: ({ sections }) => sections,
  quoteCount: ({ quotes }) => quotes,
  actorCount: ({ actors }) => actors,
  mentionCount: ({ mentions }) => mentions,
  problems: (_corpus, args, { loaders, limits }) =>
    connect(loaders.problems, { filter: {}, order: 'PATH' }, args, limits),
  corrections: (_corpus, args, { loaders, limits }) =>
    connect(loaders.corrections, { filter: {}, order: 'PLACE' }, args, limits),
};
