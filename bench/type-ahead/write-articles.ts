import type { ActorAnnotation, QuoteAnnotation } from '../../src/model/annotations.ts';
import type { Change } from '../../src/store/content-writer.ts';
import { identifierOf } from '../../src/text/identifier.ts';
import { type MadeUpActor, scatter } from './cast.ts';

/** Actors of an article: six for the first time, the others as often as their rank lets expect (Zipf). */
const ACTORS = 16;
const NEW_ACTORS = 6;

/**
 * Articles in which every actor of the cast is named at least once, and the k-th about 1/k times as often as the first. Each has four
 * quotes, by one of its actors and about another. The same cast gives the same articles.
 */
export const writeArticles = (cast: readonly MadeUpActor[]): readonly Change[] =>
  Array.from({ length: Math.ceil(cast.length / NEW_ACTORS) }, (_, number) => articleOf(cast, number));

function articleOf(cast: readonly MadeUpActor[], number: number): Change {
  const actors = new Set<MadeUpActor>();
  for (let index = 0; index < ACTORS; index++) {
    const share = scatter(number * ACTORS + index) / 2 ** 32;
    const rank = index < NEW_ACTORS ? number * NEW_ACTORS + index : Math.floor(cast.length ** share) - 1;
    const actor = cast[rank];
    if (actor !== undefined) actors.add(actor);
  }
  return changeOf([...actors], number);
}

function changeOf(actors: readonly MadeUpActor[], number: number): Change {
  const title = `Report ${number}`;
  let text = `${title}\n\n`;
  const start = text.length;
  const annotations: ActorAnnotation[] = actors.map(({ kind, names }) => {
    const mentions = names.map((name) => {
      const from = text.length;
      text += `${name} spoke. `;
      const span = { start: from, end: from + name.length };
      return { span, form: 'NAME', evidence: { rule: 'made-up', note: 'It was made up.' } } as const;
    });
    const [name = ''] = names;
    const id = identifierOf(kind, name);
    const aliases = names.map((alias) => ({ text: alias, count: 1 }));
    const unknown = { countryCode: null, wikidataId: null, distinction: null, gender: null };
    return { ...unknown, id, name, kind, nationalities: [], aliases, roles: [], mentions };
  });
  const quotes = annotations.slice(0, QUOTES).map((about, index): QuoteAnnotation => {
    const [mention] = about.mentions;
    return {
      ...{ kind: 'INDIRECT', source: null, cue: null, antecedent: null, attributedTo: null },
      content: mention ? [mention.span] : [],
      speakers: [annotations.at(-1 - index)?.id ?? about.id],
      ...{ affiliations: [], confidence: 0.9, evidence: [] },
    };
  });
  const end = text.trimEnd().length;
  const path = `${number}.txt`;
  const publishedAt = new Date(FIRST_DAY + (scatter(number) % DAYS) * 86_400_000).toISOString().replace('.000', '');
  return {
    type: 'PUT',
    file: {
      path,
      format: 'PLAIN_TEXT',
      bytes: text.length,
      sha256: identifierOf(text),
      encoding: 'utf-8',
      text,
      metadata: {},
    },
    stamp: { bytes: text.length, modified: '0' },
    document: {
      ...{ text, title: { start: 0, end: title.length }, lead: null, dateline: null, boilerplate: [] },
      sections: [{ heading: null, span: { start, end }, paragraphs: [{ span: { start, end }, kind: 'PROSE' }] }],
      metadata: { byline: [], publishedAt, language: 'en', url: null },
    },
    annotations: { extractor: 'made-up/1', actors: annotations, quotes, affiliations: [] },
  };
}

const QUOTES = 4;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAYS = 1_500;
