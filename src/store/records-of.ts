import type { ActorAnnotation, Annotations, QuoteAnnotation } from '../model/annotations.ts';
import type { Document } from '../model/document.ts';
import type { ArticleRecord, MentionRecord, QuoteRecord, SectionRecord } from '../model/records.ts';
import type { SourceFile } from '../model/source-file.ts';
import { identifierOf } from '../text/identifier.ts';
import type { Span } from '../text/span.ts';
import { ADDRESS, NUMBER, tokenizeParts, WORD } from '../text/tokens.ts';
import { affiliationsOf, type FoundAffiliation } from './affiliations-of.ts';
import { findingsOf, type ActorFinding } from './actor-finding.ts';
import { placesIn, type Place } from './places.ts';

/** A mention with the number of the paragraph it stands in, counted over the article; `null` outside of paragraphs. */
interface PlacedMention extends MentionRecord {
  readonly paragraph: number | null;
}

/** All that is kept of one file. */
export interface ArticleRecords {
  /** Without what only the corpus can tell. */
  readonly article: Omit<ArticleRecord, 'slug' | 'revision'>;
  readonly sections: readonly SectionRecord[];
  readonly quotes: readonly QuoteRecord[];
  /** In the order of the text. */
  readonly mentions: readonly PlacedMention[];
  readonly actors: readonly ActorFinding[];
  readonly affiliations: readonly FoundAffiliation[];
}

/** What is kept of a file that was read: a function of the article's id and of what was found in its text. */
export function recordsOf(id: string, file: SourceFile, document: Document, annotations: Annotations): ArticleRecords {
  const { text, title, lead, dateline, boilerplate, metadata } = document;
  const { path, format, encoding, sha256, bytes } = file;
  const sections = sectionsOf(id, document);
  const placeOf = placesIn(document);
  const idOfSection = ({ section }: Place): string | null =>
    section === null ? null : (sections[section]?.id ?? null);
  const mentions = inOrderOfText(annotations.actors).map(({ actorId, span, form, evidence }) => {
    const place = placeOf(span);
    const { paragraph, context } = place;
    const mentionId = identifierOf('mention', id, ...edgesOf([span]));
    const sectionId = idOfSection(place);
    return { id: mentionId, articleId: id, actorId, sectionId, span, form, evidence, context, paragraph };
  });

  return {
    article: {
      ...{ id, ...metadata, text, title, lead, dateline, boilerplate, wordCount: wordCountOf(document) },
      ...{ path, format, encoding, sha256, bytes, extractor: annotations.extractor },
    },
    sections,
    quotes: annotations.quotes.map((quote, position) => {
      const place = placeOf(hullOf(quote.content));
      return quoteOf(quote, { articleId: id, sectionId: idOfSection(place), position, context: place.context });
    }),
    mentions,
    actors: findingsOf(annotations),
    affiliations: affiliationsOf(annotations.affiliations, mentions),
  };
}

const sectionsOf = (articleId: string, { sections }: Document): readonly SectionRecord[] =>
  sections.map(({ heading, span, paragraphs }, position) => {
    const id = identifierOf('section', articleId, ...edgesOf([span]));
    return { id, articleId, position, heading, span, paragraphs };
  });

function quoteOf(
  { speakers, affiliations, ...found }: QuoteAnnotation,
  place: Pick<QuoteRecord, 'articleId' | 'sectionId' | 'position' | 'context'>,
): QuoteRecord {
  const id = identifierOf('quote', place.articleId, ...edgesOf(found.content));
  return { id, ...place, ...found, speakerIds: speakers, affiliationIds: affiliations };
}

const inOrderOfText = (actors: readonly ActorAnnotation[]) =>
  actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, actorId: actor.id })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

const edgesOf = (spans: readonly Span[]): readonly string[] =>
  spans.flatMap(({ start, end }) => [`${start}`, `${end}`]);

const hullOf = (spans: readonly Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

/** Numbers and addresses are read as words; marks, signs and "’s" are not. */
function wordCountOf({ text, sections }: Document): number {
  const paragraphs = sections.flatMap((section) => section.paragraphs.map(({ span }) => span));
  const { kinds } = tokenizeParts(text, paragraphs);
  return kinds.reduce((count, kind) => count + Number(kind === WORD || kind === NUMBER || kind === ADDRESS), 0);
}
