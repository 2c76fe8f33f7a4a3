import type { ActorAnnotation, Annotations, QuoteAnnotation } from '../model/annotations.ts';
import type { Document } from '../model/document.ts';
import type { ArticleRecord, MentionRecord, QuoteRecord, SectionRecord } from '../model/records.ts';
import type { SourceFile } from '../model/source-file.ts';
import { identifierOf } from '../text/identifier.ts';
import type { Span } from '../text/span.ts';
import { ADDRESS, NUMBER, tokenizeParts, WORD } from '../text/tokens.ts';
import { affiliationsOf, type FoundAffiliation } from './affiliations-of.ts';
import { identify, type Identity } from './identity/identify.ts';
import { findingsOf, type LocalFinding, type LocalPlaces } from './local-finding.ts';
import { placesIn, type Place } from './places.ts';
import { subjectsOf } from './subjects-of.ts';

/** A mention of an actor that the corpus has not told yet. */
export interface LocalMention extends Omit<MentionRecord, 'actorId'> {
  /** The index of its actor in the article's list. */
  readonly actor: number;
  /** The number of the paragraph it stands in, counted over the article; `null` outside of paragraphs. */
  readonly paragraph: number | null;
}

/** A quote of actors that the corpus has not told yet. */
type LocalQuote = Omit<QuoteRecord, 'speakerIds' | 'affiliationIds'>;

/** All that is kept of one file, but for who its actors are. */
export interface ArticleRecords {
  /** Without what only the corpus can tell. */
  readonly article: Omit<ArticleRecord, 'slug' | 'revision'>;
  readonly sections: readonly SectionRecord[];
  readonly quotes: readonly LocalQuote[];
  /** In the order of the text. */
  readonly mentions: readonly LocalMention[];
  readonly findings: readonly LocalFinding[];
  /** Of the actor of each finding. */
  readonly identities: readonly Identity[];
  /** Ids of the corrections that changed any of it. */
  readonly corrections: readonly string[];
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
  const mentions = inOrderOfText(annotations.actors).map(({ actor, span, form, evidence }) => {
    const place = placeOf(span);
    const { paragraph, context } = place;
    const mentionId = identifierOf('mention', id, ...edgesOf([span]));
    const sectionId = idOfSection(place);
    return { id: mentionId, articleId: id, actor, sectionId, span, form, evidence, context, paragraph };
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
    findings: findingsOf(annotations, localPlaces(annotations, mentions)),
    identities: identify(annotations),
    corrections: annotations.corrections ?? [],
    affiliations: affiliationsOf(annotations.affiliations, mentions),
  };
}

const sectionsOf = (articleId: string, { sections }: Document): readonly SectionRecord[] =>
  sections.map(({ heading, span, paragraphs }, position) => {
    const id = identifierOf('section', articleId, ...edgesOf([span]));
    return { id, articleId, position, heading, span, paragraphs };
  });

function quoteOf(
  { kind, content, source, cue, antecedent, attributedTo, confidence, evidence, corrections = [] }: QuoteAnnotation,
  place: Pick<QuoteRecord, 'articleId' | 'sectionId' | 'position' | 'context'>,
): LocalQuote {
  const id = identifierOf('quote', place.articleId, ...edgesOf(content));
  return {
    id,
    ...place,
    kind,
    content,
    source,
    cue,
    antecedent,
    attributedTo,
    confidence,
    evidence,
    correctionIds: corrections,
  };
}

/** Where each actor is mentioned and spoken of. */
function localPlaces({ actors, quotes }: Annotations, mentions: readonly LocalMention[]): LocalPlaces {
  const [mentioned, spokenOf] = [actors.map((): number[] => []), actors.map((): number[] => [])];
  mentions.forEach(({ actor }, position) => mentioned[actor]?.push(position));
  quotes.forEach(({ content, speakers }, position) => {
    const isSpeaker = (actor: number): boolean => speakers.includes(actors[actor]?.id ?? '');
    for (const actor of subjectsOf(content, mentions, isSpeaker)) spokenOf[actor]?.push(position);
  });
  return { mentionsOf: (actor) => mentioned[actor] ?? [], subjectsOf: (actor) => spokenOf[actor] ?? [] };
}

const inOrderOfText = (actors: readonly ActorAnnotation[]) =>
  actors
    .flatMap(({ mentions }, actor) => mentions.map((mention) => ({ ...mention, actor })))
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
