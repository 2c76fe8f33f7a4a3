import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import type { ContentStore } from '../../../src/store/content-store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { emptyFolder } from '../../empty-folder.ts';

const FLOOD = 'The flood\n\n“The dam holds,” said Anna Kovács, the mayor. Wladimir Petrow disagreed.\n';
const STRIKE = 'Dockers walk out\n\n“No ship will be unloaded,” said Vladimir Petrov.\n';
const SPORT = 'Cup final\n\n“It was a good day,” said John Smith.\n';

async function corpus(files: Readonly<Record<string, string>>) {
  const base = emptyFolder();
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(base, name)), { recursive: true });
    writeFileSync(join(base, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const open = async (): Promise<ContentStore> => {
    const store = await openStore(join(base, '.onrecord/corpus.db'));
    onTestFinished(() => store.close());
    return store;
  };
  const store = await open();
  return {
    store,
    again: open,
    write,
    remove: (name: string) => {
      rmSync(join(base, name));
    },
    rename: (from: string, to: string) => {
      mkdirSync(dirname(join(base, to)), { recursive: true });
      renameSync(join(base, from), join(base, to));
    },
    ingest: (...names: readonly string[]) =>
      ingest(
        store,
        (names.length === 0 ? ['news'] : names).map((name) => join(base, name)),
        { base, maxBytes: 10_000 },
      ),
  };
}

const namesIn = async (store: ContentStore): Promise<readonly string[]> => {
  const [page] = await store.actors.page([{ filter: {}, order: 'NAME', first: 100 }]);
  return (page?.edges ?? []).map(({ node }) => node.name);
};

const problemsIn = async (store: ContentStore): Promise<readonly string[]> => {
  const [page] = await store.problems.page([{ filter: {}, order: 'PATH', first: 100 }]);
  return (page?.edges ?? []).map(({ node }) => `${node.path} ${node.code}`);
};

const SAME = '- same: [Vladimir Petrov, Wladimir Petrow]\n';

describe('corrections beside a corpus', () => {
  test('are applied to what is read', async () => {
    const { store, ingest } = await corpus({ 'news/a.txt': FLOOD, 'news/b.txt': STRIKE, 'corrections/a.yaml': SAME });
    expect(await ingest()).toMatchObject({ added: 2, corrections: [] });
    expect(await namesIn(store)).toEqual(['Anna Kovács', 'Vladimir Petrov']);
    const [petrov] = await store.actors.byNames(['wladimir petrow']);
    expect(petrov).toMatchObject({ name: 'Vladimir Petrov', articleCount: 2 });
    expect(await store.corrections.ofActors([petrov?.id ?? ''])).toMatchObject([
      [{ file: 'corrections/a.yaml', line: 1, articleCount: 1 }],
    ]);
  });

  test('may be in YAML files of any name and encoding, and in folders of their own', async () => {
    const { store, write, ingest } = await corpus({ 'news/a.txt': FLOOD });
    write('corrections/Ünnep/b.YML', '\ufeff- rename: Anna Kovács\r\n  to: Anna Nagy\r\n');
    expect((await ingest()).corrections).toEqual([]);
    expect(await namesIn(store)).toContain('Anna Nagy');
  });

  test('survive that articles are read again, and a new start', async () => {
    const { store, again, write, ingest } = await corpus({ 'news/a.txt': FLOOD, 'corrections/a.yaml': SAME });
    await ingest();
    const before = await store.actors.byNames(['Vladimir Petrov']);
    write('news/a.txt', `${FLOOD}It rained.\n`);
    expect(await ingest()).toMatchObject({ changed: 1 });
    expect(await (await again()).actors.byNames(['Vladimir Petrov'])).toEqual(before);
    expect(await ingest()).toMatchObject({ unchanged: 1, changed: 0 });
  });

  test('that are added later have the articles read again that they touch, and no others', async () => {
    const { store, write, ingest } = await corpus({
      'news/a.txt': FLOOD,
      'news/b.txt': STRIKE,
      'sport/c.txt': SPORT,
    });
    await ingest('news', 'sport');
    write('corrections/a.yaml', SAME);
    expect(await ingest('news', 'sport')).toMatchObject({ changed: 2, unchanged: 1 });
    write('corrections/b.yaml', '- different: John Smith\n  call: John Smith (footballer)\n  in: sport\n');
    expect(await ingest('news', 'sport')).toMatchObject({ changed: 1, unchanged: 2 });
    write('corrections/c.yaml', '- speaker of: the dam holds\n  is: Wladimir Petrow\n');
    expect(await ingest('news', 'sport')).toMatchObject({ changed: 1, unchanged: 2 });
    expect(await ingest('news', 'sport')).toMatchObject({ changed: 0, unchanged: 3 });
    expect(await namesIn(store)).toEqual(['Anna Kovács', 'John Smith (footballer)', 'Vladimir Petrov']);
  });

  test('reach an actor under a name that only another correction knows', async () => {
    const { store, write, ingest } = await corpus({
      'news/a.txt': 'Talks\n\nMoscow said that it was glad.\n',
      'corrections/a.yaml': '- rename: Russia\n  to: Muscovy\n',
    });
    await ingest();
    expect(await namesIn(store)).toEqual(['Muscovy']);
    write('corrections/b.yaml', '- kind of: Russia\n  is: organization\n');
    expect(await ingest()).toMatchObject({ changed: 1 });
    expect(await store.actors.byNames(['Muscovy'])).toMatchObject([{ kind: 'ORGANIZATION' }]);
  });

  test('have no effect any more once they are deleted', async () => {
    const { store, write, remove, ingest } = await corpus({ 'news/a.txt': FLOOD, 'news/b.txt': STRIKE });
    await ingest();
    const before = await namesIn(store);
    write('corrections/a.yaml', `${SAME}- not an actor: Anna Kovács\n`);
    await ingest();
    expect(await namesIn(store)).toEqual(['Vladimir Petrov']);
    write('corrections/a.yaml', SAME);
    expect(await ingest()).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await namesIn(store)).toEqual(['Anna Kovács', 'Vladimir Petrov']);
    remove('corrections/a.yaml');
    await ingest();
    expect(await namesIn(store)).toEqual(before);
    expect(await store.knownCorrections()).toEqual([]);
  });

  test('are known by their new lines without reading an article, and with what is said about them', async () => {
    const { store, write, ingest } = await corpus({ 'news/a.txt': FLOOD, 'corrections/a.yaml': SAME });
    await ingest();
    const [petrov] = await store.actors.byNames(['Vladimir Petrov']);
    write('corrections/a.yaml', `# Names.\n\n${SAME}  by: Ilona\n`);
    expect(await ingest()).toMatchObject({ changed: 0, unchanged: 1 });
    expect(await store.corrections.ofActors([petrov?.id ?? ''])).toMatchObject([[{ line: 3, by: 'Ilona' }]]);
  });

  test('for some articles follow a file that moves', async () => {
    const { store, rename, ingest } = await corpus({
      'news/a.txt': SPORT,
      'corrections/a.yaml': '- different: John Smith\n  call: John Smith (footballer)\n  in: sport\n',
    });
    await ingest('news');
    expect(await namesIn(store)).toEqual(['John Smith']);
    rename('news/a.txt', 'sport/a.txt');
    expect(await ingest('news', 'sport')).toMatchObject({ moved: 1 });
    expect(await namesIn(store)).toEqual(['John Smith (footballer)']);
  });

  test('change articles from other places when these are ingested', async () => {
    const { store, write, ingest } = await corpus({ 'news/a.txt': FLOOD, 'archive/b.txt': SPORT });
    await ingest('news', 'archive');
    write('corrections/a.yaml', '- rename: John Smith\n  to: Jack Smith\n');
    expect(await ingest('news')).toMatchObject({ changed: 0, elsewhere: 1 });
    expect(await namesIn(store)).toContain('John Smith');
    expect(await ingest('archive')).toMatchObject({ changed: 1 });
    expect(await namesIn(store)).toContain('Jack Smith');
  });

  test('are no articles, whatever lies in their folder', async () => {
    const { store, ingest } = await corpus({
      'news/a.txt': FLOOD,
      'corrections/b.txt': STRIKE,
      'corrections/.draft.yaml': 'no list',
      'corrections/notes.md': 'no list',
    });
    expect(await ingest('.')).toMatchObject({ added: 1, corrections: [{ path: 'corrections/b.txt' }] });
    expect(await problemsIn(store)).toEqual(['corrections/b.txt CORRECTION_MALFORMED']);
  });
});

describe('what is wrong with corrections', () => {
  test('is listed with its place until it is mended, and stops nothing', async () => {
    const { store, write, ingest } = await corpus({
      'news/a.txt': FLOOD,
      'corrections/a.yaml': '- rename: Anna Kovács\n- not an actor: Wladimir Petrow\n',
      'corrections/b.yaml': '- same: [A, B\n',
    });
    expect(await ingest()).toMatchObject({
      added: 1,
      refused: [],
      corrections: [{ path: 'corrections/a.yaml:1:3' }, { path: 'corrections/b.yaml:2:1' }],
    });
    expect(await namesIn(store)).toEqual(['Anna Kovács']);
    expect(await problemsIn(store)).toEqual([
      'corrections/a.yaml:1:3 CORRECTION_MALFORMED',
      'corrections/b.yaml:2:1 CORRECTION_MALFORMED',
    ]);
    const { revision } = await store.corpus();
    await ingest();
    expect((await store.corpus()).revision).toBe(revision);

    write('corrections/a.yaml', '- rename: Anna Kovács\n  to: Anna Nagy\n- not an actor: Wladimir Petrow\n');
    write('corrections/b.yaml', '');
    expect((await ingest()).corrections).toEqual([]);
    expect(await problemsIn(store)).toEqual([]);
    expect(await namesIn(store)).toEqual(['Anna Nagy']);
  });

  test('tells a correction that changes no article, until it does', async () => {
    const { write, ingest } = await corpus({
      'news/a.txt': FLOOD,
      'corrections/a.yaml': '- not an actor: Anna Kovac\n',
    });
    expect((await ingest()).corrections).toEqual([
      {
        path: 'corrections/a.yaml:1:3',
        code: 'CORRECTION_WITHOUT_EFFECT',
        message: 'corrections/a.yaml, line 1, column 3: It changes no article: “Anna Kovac” is not an actor.',
        hint: 'Check the spelling, and the paths after “in”. A name has to be the one that the API shows.',
      },
    ]);
    write('news/b.txt', FLOOD.replace('Kovács', 'Kovac'));
    expect((await ingest()).corrections).toEqual([]);
  });

  test('is told of a file that is no text, and of one that is too large', async () => {
    const { ingest, write } = await corpus({ 'news/a.txt': FLOOD, 'corrections/b.yaml': '#'.repeat(20_000) });
    write('corrections/a.yaml', 'a\0b');
    const { corrections } = await ingest();
    expect(corrections.map(({ path, code }) => [path, code])).toEqual([
      ['corrections/a.yaml', 'FILE_UNDECODABLE'],
      ['corrections/b.yaml', 'FILE_TOO_LARGE'],
    ]);
  });
});
