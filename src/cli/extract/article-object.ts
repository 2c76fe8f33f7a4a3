import type { ActorKind, QuoteKind } from '../../model/annotations.ts';
import type { Span } from '../../text/span.ts';
import type { Article } from './article.ts';

/** Start and end in UTF-16 code units over `text`, end-exclusive. */
type Pair = readonly [start: number, end: number];

/** An article as `extract --format ndjson` writes it. */
export interface ArticleObject {
  readonly file: string;
  readonly text: string;
  readonly title: Pair | null;
  readonly sections: readonly { readonly heading: Pair | null; readonly span: Pair }[];
  readonly boilerplate: readonly Pair[];
  readonly quotes: readonly {
    readonly kind: QuoteKind;
    readonly content: readonly Pair[];
    readonly source: readonly Pair[] | null;
    readonly cue: readonly Pair[] | null;
    /** Ids of `actors`. */
    readonly speakers: readonly string[];
    readonly confidence: number;
  }[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: ActorKind;
    readonly aliases: readonly string[];
    readonly mentions: readonly Pair[];
  }[];
  /** Headings and paragraphs with a blank line between: the text without title and boilerplate. */
  readonly body: string;
}

/** One text with what was found in it. */
export const articleObject = ({ file: { path, text }, document, annotations }: Article): ArticleObject => ({
  file: path,
  text,
  title: document.title === null ? null : pair(document.title),
  sections: document.sections.map(({ heading, span }) => ({
    heading: heading === null ? null : pair(heading),
    span: pair(span),
  })),
  boilerplate: document.boilerplate.map(({ span }) => pair(span)),
  quotes: annotations.quotes.map(({ kind, content, source, cue, speakers, confidence }) => ({
    kind,
    content: content.map(pair),
    source: source?.map(pair) ?? null,
    cue: cue?.map(pair) ?? null,
    speakers,
    confidence,
  })),
  actors: annotations.actors.map(({ id, name, kind, aliases, mentions }) => ({
    id,
    name,
    kind,
    aliases: aliases.map((alias) => alias.text),
    mentions: mentions.map(({ span }) => pair(span)),
  })),
  body: document.sections
    .flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [heading]),
      ...paragraphs.map(({ span }) => span),
    ])
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n'),
});

const pair = ({ start, end }: Span): Pair => [start, end];
