import type { SourceResolvers } from '../generated/types.ts';
import { actorsOf, passageOf } from '../owners.ts';

export const Source: SourceResolvers = {
  passage: (quote, _args, context) => quote.source && passageOf(quote, quote.source, context),
  antecedent: (quote, _args, context) => quote.antecedent && passageOf(quote, [quote.antecedent], context),
  affiliations: ({ affiliationIds }, _args, context) => actorsOf(affiliationIds, context),
};
