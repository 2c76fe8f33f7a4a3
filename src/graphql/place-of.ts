import type { ExcerptRecord, SectionRecord } from '../model/records.ts';
import type { Awaitable } from '../store/content-store.ts';
import { placesIn } from '../store/places.ts';
import type { Span } from '../text/span.ts';
import { after } from './awaitable.ts';
import type { Context } from './context.ts';
import { articleOf, sectionsOf } from './owners.ts';

/** The section of its article that an excerpt stands in, and the paragraph, title or heading. */
export const placeOf = (
  { articleId, span }: ExcerptRecord,
  context: Context,
): Awaitable<{ readonly section: SectionRecord | null; readonly context: Span }> =>
  after(articleOf({ articleId }, context), (article) =>
    after(sectionsOf(article, context), (sections) => {
      const place = placesIn({ ...article, sections })(span);
      return {
        section: place.section === null ? null : (sections[place.section] ?? null),
        context: place.context,
      };
    }),
  );
