/**
 * What three SQLite drivers for Node take for the same work: to load articles with quotes and a full-text index, to read
 * one article with its quotes, and to search. Each round runs all drivers in turn, each round starting with another one,
 * so that what else the machine does falls on all alike. Prints medians.
 *
 * `npm install && npm start` in this folder, which has dependencies of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ARTICLES = 2_000;
const QUOTES = 12;
const ROUNDS = 7;
const READS = 2_000;
const SEARCHES = 300;

const drivers = {
  'better-sqlite3': async () => (await import('better-sqlite3')).default,
  libsql: async () => (await import('libsql')).default,
  '@photostructure/sqlite': async () => (await import('@photostructure/sqlite')).DatabaseSync,
};

const SCHEMA = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  create table articles (key integer primary key, id text not null unique, text text not null);
  create table quotes (key integer primary key, article_id text not null, position integer not null, details text not null,
    unique (article_id, position));
  create virtual table quote_text using fts5(body, content = '', contentless_delete = 1, tokenize = 'ascii');
`;

/** The same words in every run: a linear congruential generator over a list whose first words are the commonest. */
function makeWords() {
  let state = 1;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return (count) => Array.from({ length: count }, () => `w${Math.floor(4_000 * next() ** 3)}`).join(' ');
}

function load(database) {
  const words = makeWords();
  const article = database.prepare('insert into articles (key, id, text) values (?, ?, ?)');
  const quote = database.prepare('insert into quotes (key, article_id, position, details) values (?, ?, ?, ?)');
  const index = database.prepare('insert into quote_text (rowid, body) values (?, ?)');
  database.exec('begin');
  for (let key = 1; key <= ARTICLES; key++) {
    article.run(key, `article-${key}`, words(500));
    for (let position = 0; position < QUOTES; position++) {
      const said = words(20);
      const row = key * QUOTES + position;
      quote.run(row, `article-${key}`, position, JSON.stringify({ said, kind: 'DIRECT' }));
      index.run(row, said);
    }
  }
  database.exec('commit');
}

function readArticles(database) {
  const article = database.prepare('select * from articles where id = ?');
  const quotes = database.prepare('select * from quotes where article_id = ? order by position');
  for (let read = 0; read < READS; read++) {
    const id = `article-${1 + ((read * 7_919) % ARTICLES)}`;
    if (!article.get(id) || quotes.all(id).length !== QUOTES) throw new Error(`${id} was not read whole.`);
  }
}

function searchQuotes(database) {
  const search = database.prepare(
    'select rowid, bm25(quote_text) as score from quote_text where quote_text match ? order by score limit 20',
  );
  for (let run = 0; run < SEARCHES; run++) {
    if (search.all(`"w${40 + (run % 200)}" AND "w${run % 40}"`).length > 20)
      throw new Error('More than were asked for.');
  }
}

/** Milliseconds. */
function time(action) {
  globalThis.gc?.();
  const start = performance.now();
  action();
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const folder = mkdtempSync(join(tmpdir(), 'onrecord-drivers-'));
const results = Object.fromEntries(Object.keys(drivers).map((name) => [name, { load: [], article: [], search: [] }]));
try {
  for (let round = 0; round < ROUNDS; round++) {
    const names = Object.keys(drivers);
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) {
      const Database = await drivers[name]();
      const database = new Database(join(folder, `${round}-${names.indexOf(name)}.db`));
      database.exec(SCHEMA);
      results[name].load.push(time(() => load(database)));
      results[name].article.push(time(() => readArticles(database)) / READS);
      results[name].search.push(time(() => searchQuotes(database)) / SEARCHES);
      database.close();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`Node ${process.version}, ${ARTICLES} articles with ${QUOTES} quotes each, medians of ${ROUNDS} rounds`);
for (const [name, { load, article, search }] of Object.entries(results)) {
  const rate = Math.round((ARTICLES / median(load)) * 1_000);
  console.log(
    `${name.padEnd(24)} load ${rate} articles/s   article with quotes ${median(article).toFixed(4)} ms   search ${median(search).toFixed(3)} ms`,
  );
}
