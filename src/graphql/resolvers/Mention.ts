import { after } from '../awaitable.ts';
import type { MentionResolvers } from '../generated/types.ts';
import { toGlobalId } from '../global-id.ts';
import { found } from '../node.ts';
import { articleOf, passageOf, sectionOf, wordsOf } from '../owners.ts';

export const Mention: MentionResolvers = {
  id: ({ id }) => toGlobalId('Mention', id),
  actor: ({ actorId }, _args, { loaders }) => after(loaders.actors.byId(actorId), (actor) => found('Actor', actor)),
  article: (mention, _args, context) => articleOf(mention, context),
  section: (mention, _args, context) => sectionOf(mention, context),
  text: (mention, _args, context) => wordsOf(mention, [mention.span], context),
  context: (mention, _args, context) => passageOf(mention, [mention.context], context),
};
