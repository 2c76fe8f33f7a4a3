import { describe, expect, it } from 'vitest';
import type { Change, FileStamp } from '../../../src/store/content-writer.ts';
import { actorId, put } from '../written-article.ts';
import { deal, escorts, news, swornIn } from './news.ts';
import type { Stores } from './place.ts';
import { only, readAll } from './read.ts';

const stamp: FileStamp = { bytes: 7, modified: '1700000000000000007' };
const refuse = (path: string, message = 'It is empty.'): Change => ({
  type: 'REFUSE',
  problem: { path, code: 'FILE_EMPTY', message, hint: 'Write something.' },
  stamp,
});
const empty = { articles: 0, sections: 0, quotes: 0, actors: 0, mentions: 0, problems: 0 };
const nothing = { added: 0, changed: 0, moved: 0, removed: 0, refused: 0 };

export function describeChanges(stores: Stores): void {
  describe('a commit', () => {
    it('counts what it did and ends in a new revision', async () => {
      const store = await stores.holding();
      expect(await store.corpus()).toEqual({ revision: 0, ...empty });
      expect(await store.commit(news)).toEqual({ revision: 1, ...nothing, added: 5 });
      expect(await store.corpus()).toEqual({
        revision: 1,
        articles: 5,
        sections: 8,
        quotes: 9,
        actors: 6,
        mentions: 25,
        problems: 0,
      });
      expect(await store.commit([deal])).toEqual({ revision: 2, ...nothing, changed: 1 });
      expect(await store.corpus()).toMatchObject({ revision: 2, articles: 5, mentions: 25 });
    });

    it('of nothing raises no revision', async () => {
      const store = await stores.holding(news);
      expect(await store.commit([])).toEqual({ revision: 1, ...nothing });
    });

    it('applies its changes in their order', async () => {
      const store = await stores.holding([
        deal,
        { type: 'REMOVE', path: deal.file.path },
        { ...deal },
        { type: 'MOVE', from: deal.file.path, to: 'b', stamp },
      ]);
      expect((await store.articles.byPaths([deal.file.path, 'b'])).map((article) => article?.path ?? null)).toEqual([
        null,
        'b',
      ]);
    });

    it('that breaks midway leaves nothing', async () => {
      const store = await stores.holding([deal]);
      const [actor] = escorts.annotations.actors;
      if (!actor) throw new Error('There are actors.');
      // The same actor twice: no store can keep both.
      const broken: Change = { ...escorts, annotations: { ...escorts.annotations, actors: [actor, actor] } };
      const before = [await store.corpus(), await store.knownFiles(), await readAll(store.actors, {}, 'NAME')];
      await expect(async () =>
        store.commit([swornIn, { type: 'REMOVE', path: deal.file.path }, broken]),
      ).rejects.toThrow();
      expect([await store.corpus(), await store.knownFiles(), await readAll(store.actors, {}, 'NAME')]).toEqual(before);
      expect(await store.search.count([{ query: 'sworn' }, { query: 'handshake', kinds: ['QUOTE'] }])).toEqual([0, 1]);
      expect(await store.commit([swornIn])).toMatchObject({ revision: 2, added: 1 });
    });

    it('is there for another connection, and after all are closed', async () => {
      const store = await stores.holding([deal]);
      const other = await stores.again();
      await store.commit([escorts]);
      expect(await other.corpus()).toMatchObject({ revision: 2, articles: 2 });
      expect(await other.commit([swornIn])).toMatchObject({ revision: 3, added: 1 });
      const quotes = await readAll(store.quotes, {}, 'NEWEST');
      expect(quotes).toHaveLength(9);
      await store.close();
      await other.close();
      const later = await stores.again();
      expect(await later.corpus()).toMatchObject({ revision: 3, articles: 3 });
      expect(await readAll(later.quotes, {}, 'NEWEST')).toEqual(quotes);
    });
  });

  describe('a put', () => {
    const written = {
      path: 'a',
      title: 'Strike',
      body: ['“We stay,” Anna said.'],
      actors: [{ name: 'Anna' }],
      quotes: [{ said: 'We stay', by: ['Anna'] }],
    };

    it('of a known path keeps the article’s id and replaces all that was found', async () => {
      const store = await stores.holding([put(written)]);
      const before = await only(store.articles.byPaths(['a']));
      await store.commit([
        put({
          path: 'a',
          title: 'Strike',
          body: ['“We go,” Ben said.'],
          actors: [{ name: 'Ben' }],
          quotes: [{ said: 'We go', by: ['Ben'] }],
        }),
      ]);
      const after = await only(store.articles.byPaths(['a']));
      expect(after).toMatchObject({ id: before?.id, slug: 'strike', revision: 2 });
      expect(await store.corpus()).toEqual({
        revision: 2,
        ...empty,
        articles: 1,
        sections: 1,
        quotes: 1,
        actors: 1,
        mentions: 1,
      });
      expect(await store.actors.byNames(['Anna', 'Ben'])).toMatchObject([null, { quoteCount: 1 }]);
      expect(await store.quotes.count([{ speakers: [{ id: actorId('Anna') }] }])).toEqual([0]);
    });

    it('of the same text gives the same ids', async () => {
      const store = await stores.holding([put(written)]);
      const ids = async () =>
        [
          ...(await readAll(store.sections, {}, 'NEWEST')),
          ...(await readAll(store.quotes, {}, 'NEWEST')),
          ...(await readAll(store.mentions, {}, 'NEWEST')),
        ].map(({ id }) => id);
      const before = await ids();
      await store.commit([put({ ...written, extractor: 'by-hand/2' })]);
      expect(await ids()).toEqual(before);
      expect(await store.knownFiles()).toMatchObject([{ extractor: 'by-hand/2' }]);
    });

    it('gives the slug of a new title, and keeps a slug that the title still wants', async () => {
      const store = await stores.holding([put({ path: 'a', title: 'Strike' }), put({ path: 'b', title: 'Strike' })]);
      const [, second] = await store.articles.byPaths(['a', 'b']);
      await store.commit([{ type: 'REMOVE', path: 'a' }]);
      await store.commit([put({ path: 'b', title: 'Strike!', body: ['More.'] })]);
      expect(await only(store.articles.byPaths(['b']))).toMatchObject({ slug: second?.slug });
      await store.commit([put({ path: 'b', title: 'Talks' })]);
      expect(await only(store.articles.byPaths(['b']))).toMatchObject({ slug: 'talks' });
    });

    it('clears the problem of its path', async () => {
      const store = await stores.holding([refuse('a')]);
      await store.commit([put(written)]);
      expect(await store.corpus()).toMatchObject({ articles: 1, problems: 0 });
      expect(await store.knownFiles()).toMatchObject([{ path: 'a', refused: false }]);
    });

    it('keeps any text as it is', async () => {
      const text = 'Nul \0, a lone \u{1F600} pair, Ma\u0301rton, 👩🏽‍🚒, \u202eright to left\u202c, “„«»’';
      const store = await stores.holding([put({ path: 'ünïcode 👍.txt', title: text, body: [text] })]);
      const article = await only(store.articles.byPaths(['ünïcode 👍.txt']));
      expect(article?.text).toBe(`${text}\n\n${text}`);
    });
  });

  describe('a move', () => {
    it('keeps the article’s id, slug and children under the new path', async () => {
      const store = await stores.holding([deal]);
      const before = await only(store.articles.byPaths([deal.file.path]));
      const quotes = await readAll(store.quotes, {}, 'NEWEST');
      expect(await store.commit([{ type: 'MOVE', from: deal.file.path, to: 'b', stamp }])).toEqual({
        revision: 2,
        ...nothing,
        moved: 1,
      });
      expect(await store.articles.byPaths([deal.file.path, 'b'])).toEqual([
        null,
        { ...before, path: 'b', revision: 2 },
      ]);
      expect(await readAll(store.quotes, {}, 'NEWEST')).toEqual(quotes);
      expect(await store.knownFiles()).toEqual([
        { path: 'b', stamp, sha256: deal.file.sha256, extractor: 'by-hand/1', refused: false },
      ]);
    });

    it('leaves the old path for a new article with an id of its own', async () => {
      const store = await stores.holding(
        [put({ path: 'a', title: 'One' })],
        [{ type: 'MOVE', from: 'a', to: 'b', stamp }],
        [put({ path: 'a', title: 'Two' })],
      );
      const [a, b] = await store.articles.byPaths(['a', 'b']);
      expect(a?.slug).toBe('two');
      expect(b?.slug).toBe('one');
      expect(a?.id).not.toBe(b?.id);
    });

    it('onto the path of another article takes its place', async () => {
      const store = await stores.holding([deal, escorts]);
      const change: Change = { type: 'MOVE', from: deal.file.path, to: escorts.file.path, stamp };
      expect(await store.commit([change])).toMatchObject({ moved: 1, removed: 1 });
      expect(await store.corpus()).toMatchObject({ articles: 1, quotes: 3 });
      expect(await only(store.articles.byPaths([escorts.file.path]))).toMatchObject({
        slug: 'hungary-and-kenya-sign-railway-deal',
      });
    });

    it('of a path without an article does nothing', async () => {
      const store = await stores.holding([deal]);
      expect(await store.commit([{ type: 'MOVE', from: 'unknown', to: 'b', stamp }])).toEqual({
        revision: 1,
        ...nothing,
      });
    });
  });

  describe('a touch', () => {
    it('changes the stamp and raises no revision', async () => {
      const store = await stores.holding([deal]);
      expect(await store.commit([{ type: 'TOUCH', path: deal.file.path, stamp }])).toEqual({ revision: 1, ...nothing });
      expect(await store.knownFiles()).toMatchObject([{ path: deal.file.path, stamp }]);
    });
  });

  describe('a removal', () => {
    it('takes the article and all that was found in it', async () => {
      const store = await stores.holding([deal, refuse('b')]);
      const change: Change[] = [
        { type: 'REMOVE', path: deal.file.path },
        { type: 'REMOVE', path: 'b' },
      ];
      expect(await store.commit(change)).toEqual({ revision: 2, ...nothing, removed: 1 });
      expect(await store.corpus()).toEqual({ revision: 2, ...empty });
      expect(await store.knownFiles()).toEqual([]);
      expect(await store.search.count([{ query: 'kenya OR hungary OR varga OR handshake' }])).toEqual([0]);
      expect(await store.coActors.count([{ actorId: 'country:KE' }])).toEqual([0]);
    });

    it('of an unknown path does nothing', async () => {
      const store = await stores.holding([deal]);
      expect(await store.commit([{ type: 'REMOVE', path: 'unknown' }])).toEqual({ revision: 1, ...nothing });
    });
  });

  describe('a refusal', () => {
    it('is listed by path, with all that is known of it', async () => {
      const store = await stores.holding([refuse('b'), refuse('a'), { ...refuse('c'), stamp: null } as Change]);
      const problems = await readAll(store.problems, {}, 'PATH');
      expect(problems.map(({ path }) => path)).toEqual(['a', 'b', 'c']);
      expect(problems[0]).toEqual({ path: 'a', code: 'FILE_EMPTY', message: 'It is empty.', hint: 'Write something.' });
      expect(await store.problems.byIds(['b', 'unknown'])).toEqual([problems[1], null]);
      expect(await store.corpus()).toMatchObject({ revision: 1, problems: 3 });
      expect(await store.knownFiles()).toMatchObject([
        { path: 'a', stamp, sha256: null, extractor: null, refused: true },
        { path: 'b' },
        { path: 'c', stamp: null },
      ]);
    });

    it('leaves the article that was kept as it was', async () => {
      const store = await stores.holding([deal]);
      const before = await only(store.articles.byPaths([deal.file.path]));
      expect(await store.commit([refuse(deal.file.path)])).toEqual({ revision: 2, ...nothing, refused: 1 });
      expect(await only(store.articles.byPaths([deal.file.path]))).toEqual(before);
      expect(await store.knownFiles()).toMatchObject([{ stamp, sha256: deal.file.sha256, refused: true }]);
    });

    it('raises a revision only where it says something new', async () => {
      const store = await stores.holding([refuse('a')]);
      expect(await store.commit([refuse('a')])).toMatchObject({ revision: 1, refused: 1 });
      expect(await store.commit([refuse('a', 'It is still empty.')])).toMatchObject({ revision: 2, refused: 1 });
      expect(await store.corpus()).toMatchObject({ problems: 1 });
    });
  });
}
