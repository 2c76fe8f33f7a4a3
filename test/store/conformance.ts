import { describe } from 'vitest';
import { describeActors } from './conformance/actors.ts';
import { describeArticles } from './conformance/articles.ts';
import { describeChanges } from './conformance/changes.ts';
import { describeCompany } from './conformance/company.ts';
import { describeCounts } from './conformance/counts.ts';
import { describeIdentity } from './conformance/identity.ts';
import { describeCorrections } from './conformance/corrections.ts';
import { describePaging } from './conformance/paging.ts';
import { type MakePlace, useStores } from './conformance/place.ts';
import { describeQuotes } from './conformance/quotes.ts';
import { describeSearch } from './conformance/search.ts';
import { describeMentions, describeSections } from './conformance/sections-and-mentions.ts';

/** What every store must do, whatever is behind it. */
export function describeContentStore(name: string, makePlace: MakePlace): void {
  describe(name, () => {
    const stores = useStores(makePlace);
    describeChanges(stores);
    describeArticles(stores);
    describeSections(stores);
    describeQuotes(stores);
    describeMentions(stores);
    describeActors(stores);
    describeCompany(stores);
    describeCounts(stores);
    describeIdentity(stores);
    describeCorrections(stores);
    describeSearch(stores);
    describePaging(stores);
  });
}
