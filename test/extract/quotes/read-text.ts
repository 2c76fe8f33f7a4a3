import type { Annotations, QuoteAnnotation } from '../../../src/model/annotations.ts';
import type { Document, SectionSpan } from '../../../src/model/document.ts';
import type { ActorReading } from '../../../src/extract/actors/actor-reading.ts';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { readDocument } from '../../../src/extract/read.ts';
import { readTaggedWords } from '../../../src/extract/tagging/shipped-models.ts';

/** A document without title whose paragraphs are parted by blank lines. */
export function documentOf(text: string): Document {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: words, index }) => ({
    span: { start: index, end: index + words.length },
    kind: 'PROSE' as const,
  }));
  const section: SectionSpan = { heading: null, span: { start: 0, end: text.length }, paragraphs };
  const metadata = { byline: [], publishedAt: null, language: null, url: null };
  return { text, title: null, lead: null, dateline: null, sections: [section], boilerplate: [], metadata };
}

/** An actor reading in which every name given is a person, mentioned wherever the name stands. */
export function peopleNamed(text: string, names: readonly string[]): ActorReading {
  const actors = names.map((name): Annotations['actors'][number] => ({
    id: name,
    name,
    kind: 'PERSON',
    countryCode: null,
    wikidataId: null,
    distinction: null,
    gender: null,
    nationalities: [],
    aliases: [],
    roles: [],
    mentions: [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      span: { start: index, end: index + name.length },
      form: 'NAME',
      evidence: { rule: 'test', note: 'The test names it.' },
    })),
  }));
  return { actors, unnamed: [], affiliations: [] };
}

export interface ShownQuote {
  readonly kind: QuoteAnnotation['kind'];
  readonly content: readonly string[];
  readonly source: string | null;
  readonly cue: string | null;
  readonly speakers: readonly string[];
}

/** The quotes of a text in plain words. */
export function quotesIn(text: string, names: readonly string[] = []): ShownQuote[] {
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const reading = readDocument(documentOf(text));
  return readQuotes(reading, readTaggedWords(reading), peopleNamed(text, names)).map(
    ({ kind, content, source, cue, speakers }) => ({
      kind,
      content: content.map(slice),
      source: source?.map(slice).join(' ') ?? null,
      cue: cue?.map(slice).join(' ') ?? null,
      speakers,
    }),
  );
}
