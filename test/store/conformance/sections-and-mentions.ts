import { describe, expect, it } from 'vitest';
import type { ContentStore, MentionFilter, SectionFilter } from '../../../src/store/content-store.ts';
import type { Span } from '../../../src/text/span.ts';
import { actorId, put } from '../written-article.ts';
import { escorts, news, swornIn } from './news.ts';
import type { Stores } from './place.ts';
import { only, readAll } from './read.ts';

export function describeSections(stores: Stores): void {
  describe('sections', () => {
    const headingsUnder = async (store: ContentStore, filter: SectionFilter) => {
      const found = await readAll(store.sections, filter, 'NEWEST');
      expect(await store.sections.count([filter])).toEqual([found.length]);
      const articles = await store.articles.byIds(found.map(({ articleId }) => articleId));
      return found.map(({ heading }, index) => heading && articles[index]?.text.slice(heading.start, heading.end));
    };

    it('come back as they were put', async () => {
      const store = await stores.holding([swornIn]);
      const found = await readAll(store.sections, {}, 'NEWEST');
      const article = await only(store.articles.byPaths([swornIn.file.path]));
      expect(found).toEqual(
        swornIn.document.sections.map((section, position) => ({
          ...section,
          position,
          articleId: article?.id,
          id: found[position]?.id,
        })),
      );
      expect(await store.sections.byIds([found[1]?.id ?? '', 'unknown'])).toEqual([found[1], null]);
    });

    it('stand with those of the newest article first, in an article as in its text', async () => {
      expect(await headingsUnder(await stores.holding(news), {})).toEqual([
        ...[null, 'One family', 'At the end'],
        ...[null, null],
        ...[null, 'Who pays'],
        null,
      ]);
    });

    it('are filtered by article, words, days and whom they name', async () => {
      const store = await stores.holding(news);
      const article = await only(store.articles.byPaths([swornIn.file.path]));
      const articleId = article?.id ?? '';
      expect(await headingsUnder(store, { articleId })).toEqual([null, 'One family', 'At the end']);
      expect(await headingsUnder(store, { text: 'family' })).toEqual(['One family']);
      expect(await headingsUnder(store, { text: 'charity OR smiled' })).toEqual(['One family', 'Who pays']);
      expect(await headingsUnder(store, { mentions: [{ name: 'Márton Halász' }] })).toEqual([
        'One family',
        'At the end',
        'Who pays',
      ]);
      expect(await headingsUnder(store, { mentions: [{ name: 'Halász' }, { name: 'NATO' }] })).toEqual(['One family']);
      expect(await headingsUnder(store, { articleId, mentions: [{ name: 'Varga' }] })).toEqual([null, 'At the end']);
      expect(await headingsUnder(store, { mentions: [{ name: 'Halász' }], publishedUntil: '2024-01-01' })).toEqual([
        'Who pays',
      ]);
      expect(await headingsUnder(store, { mentions: [{ name: 'Nobody' }] })).toEqual([]);
      expect(await headingsUnder(store, { publishedFrom: '2024-06-01', text: 'good' })).toEqual(['At the end']);
    });
  });
}

export function describeMentions(stores: Stores): void {
  describe('mentions', () => {
    const wordsUnder = async (store: ContentStore, filter: MentionFilter) => {
      const found = await readAll(store.mentions, filter, 'NEWEST');
      expect(await store.mentions.count([filter])).toEqual([found.length]);
      const articles = await store.articles.byIds(found.map(({ articleId }) => articleId));
      const words = ({ start, end }: Span, index: number) => articles[index]?.text.slice(start, end);
      return found.map(({ span }, index) => words(span, index));
    };

    it('come back as they were put, with their place', async () => {
      const store = await stores.holding([escorts]);
      const [article] = await store.articles.byPaths([escorts.file.path]);
      const [section] = await readAll(store.sections, {}, 'NEWEST');
      const [inTitle, first] = await readAll(store.mentions, {}, 'NEWEST');
      const [annotation] = escorts.annotations.actors.find(({ name }) => name === 'Hungary')?.mentions ?? [];
      expect(first).toEqual({
        ...annotation,
        id: first?.id,
        articleId: article?.id,
        actorId: 'country:HU',
        sectionId: section?.id,
        context: escorts.document.sections[0]?.paragraphs[0]?.span,
      });
      expect(inTitle).toMatchObject({ sectionId: null, context: escorts.document.title });
      expect(await store.mentions.byIds([first?.id ?? '', 'unknown'])).toEqual([first, null]);
    });

    it('stand with those of the newest article first, in an article as in its text', async () => {
      const store = await stores.holding(news);
      expect(await wordsUnder(store, { actorId: actorId('NATO', 'ORGANIZATION') })).toEqual(Array(5).fill('NATO'));
      expect(await wordsUnder(store, { actorId: 'country:HU' })).toEqual([
        ...['Hungary', 'Hungary', 'Budapest'],
        ...['Hungary', 'Hungary'],
      ]);
      expect((await wordsUnder(store, {})).slice(0, 3)).toEqual(['Varga', 'Ilona Varga', 'Zsófia Halász']);
    });

    it('are filtered by article, section, actor and form', async () => {
      const spoke = put({
        path: 'a',
        body: ['Anna spoke. She left.'],
        sections: { Later: ['She came back with Ben.'] },
        actors: [{ name: 'Anna', pronouns: ['She'] }, { name: 'Ben' }],
      });
      const store = await stores.holding([...news, spoke]);
      const article = await only(store.articles.byPaths(['a']));
      const articleId = article?.id ?? '';
      const [, later] = await readAll(store.sections, { articleId }, 'NEWEST');
      expect(await wordsUnder(store, { articleId })).toEqual(['Anna', 'She', 'She', 'Ben']);
      expect(await wordsUnder(store, { sectionId: later?.id ?? '' })).toEqual(['She', 'Ben']);
      expect(await wordsUnder(store, { articleId, forms: ['PRONOUN'] })).toEqual(['She', 'She']);
      expect(await wordsUnder(store, { actorId: actorId('Anna'), forms: ['NAME'] })).toEqual(['Anna']);
      expect(await wordsUnder(store, { forms: ['PRONOUN'] })).toEqual(['She', 'She']);
      expect(await wordsUnder(store, { articleId, actorId: actorId('Ben') })).toEqual(['Ben']);
      expect(await wordsUnder(store, { articleId, forms: [] })).toEqual([]);
      expect(await wordsUnder(store, { sectionId: 'unknown' })).toEqual([]);
    });

    it('are filtered by the quote in whose content they lie', async () => {
      const split = put({
        path: 'a',
        body: ['“Anna will come,” Ben said, “and Cleo.” Anna did.'],
        actors: [{ name: 'Anna' }, { name: 'Ben' }, { name: 'Cleo' }],
        quotes: [{ said: ['Anna will come', 'and Cleo'], by: ['Ben'] }],
      });
      const store = await stores.holding([split, escorts]);
      const quotes = await readAll(store.quotes, { speakers: [{ name: 'Ben' }] }, 'NEWEST');
      const quoteId = quotes[0]?.id ?? '';
      expect(await wordsUnder(store, { quoteId })).toEqual(['Anna', 'Cleo']);
      expect(await wordsUnder(store, { quoteId, actorId: actorId('Cleo') })).toEqual(['Cleo']);
      const other = await only(store.articles.byPaths([escorts.file.path]));
      expect(await wordsUnder(store, { quoteId, articleId: other?.id ?? '' })).toEqual([]);
      expect(await wordsUnder(store, { quoteId: 'unknown' })).toEqual([]);
    });
  });
}
