import type {
  ActorAnnotation,
  ActorKind,
  AffiliationAnnotation,
  Annotations,
  Gender,
  MentionAnnotation,
  MentionForm,
  QuoteAnnotation,
  QuoteKind,
} from '../../src/model/annotations.ts';
import type { Document, SectionSpan } from '../../src/model/document.ts';
import type { Change } from '../../src/store/content-writer.ts';
import { nameId } from '../../src/store/identity/actor-id.ts';
import { identifierOf } from '../../src/text/identifier.ts';
import { contains, overlaps, type Span } from '../../src/text/span.ts';

/** An article as a test writes it down: with words where the real one has spans. */
export interface WrittenArticle {
  readonly path: string;
  readonly title?: string;
  /** Each one or more paragraphs, without a heading. */
  readonly body?: readonly string[];
  /** Further sections, each by its heading. */
  readonly sections?: Readonly<Record<string, readonly string[]>>;
  /** The last lines, which are no part of the article. */
  readonly boilerplate?: string;
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  readonly actors?: readonly WrittenActor[];
  readonly quotes?: readonly WrittenQuote[];
  readonly affiliations?: readonly WrittenAffiliation[];
  readonly extractor?: string;
}

export interface WrittenActor {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly countryCode?: string;
  readonly wikidataId?: string;
  readonly distinction?: string;
  readonly isOne?: boolean;
  readonly gender?: Gender;
  readonly nationalities?: readonly string[];
  /** Every place with one of these words is a mention; the name itself where nothing is given. */
  readonly called?: readonly string[];
  readonly pronouns?: readonly string[];
  readonly roles?: readonly string[];
  /** Ids of the corrections that changed it. */
  readonly corrections?: readonly string[];
}

interface WrittenQuote {
  /** Words of the text; several where the cue splits them. */
  readonly said: string | readonly string[];
  /** Names of actors. */
  readonly by?: readonly string[];
  /** For whom, of actors, it was said by somebody without a name. */
  readonly onBehalfOf?: readonly string[];
  readonly kind?: QuoteKind;
  readonly confidence?: number;
  /** Ids of the corrections that changed it. */
  readonly corrections?: readonly string[];
}

interface WrittenAffiliation {
  /** Words of the text, with a mention of each of the two in them. */
  readonly says: string;
  /** Names of actors. */
  readonly member: string;
  readonly of: string;
}

export type Put = Change & { readonly type: 'PUT' };

/** The change that stores an article. */
export function put(written: WrittenArticle): Put {
  const document = documentOf(written);
  return {
    type: 'PUT',
    file: {
      path: written.path,
      format: 'PLAIN_TEXT',
      bytes: Buffer.byteLength(document.text),
      sha256: identifierOf('sha256', document.text),
      encoding: 'utf-8',
      text: document.text,
      metadata: {},
    },
    stamp: { bytes: Buffer.byteLength(document.text), modified: '1700000000000000000' },
    document,
    annotations: annotationsOf(written, document),
  };
}

/** The id of the actor that goes by a name alone. */
export const actorId = (name: string, kind: ActorKind = 'PERSON', distinction: string | null = null): string =>
  nameId({ kind, name, distinction });

/** As the extractor gives it: countries are known to the gazetteer. */
const localId = ({ name, kind = 'PERSON', countryCode, distinction }: WrittenActor): string =>
  countryCode === undefined ? actorId(name, kind, distinction ?? null) : `country:${countryCode}`;

function documentOf(written: WrittenArticle): Document {
  let text = '';
  const write = (words: string): Span => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const title = written.title === undefined ? null : write(written.title);
  const sections = [['', written.body ?? []] as const, ...Object.entries(written.sections ?? {})]
    .filter(([heading, paragraphs]) => heading !== '' || paragraphs.length > 0)
    .map(([words, lines]): SectionSpan => {
      const heading = words === '' ? null : write(words);
      const paragraphs = lines.map((line) => ({ span: write(line), kind: 'PROSE' }) as const);
      const start = heading?.start ?? paragraphs[0]?.span.start ?? 0;
      return { heading, span: { start, end: text.length }, paragraphs };
    });
  const boilerplate = written.boilerplate === undefined ? null : write(written.boilerplate);
  return {
    text,
    title,
    lead: sections[0]?.paragraphs[0]?.span ?? null,
    dateline: null,
    sections,
    boilerplate: boilerplate ? [{ span: boilerplate, reason: 'COMMENT_FORM' }] : [],
    metadata: {
      byline: [],
      publishedAt: written.published ?? null,
      language: written.language ?? null,
      url: written.url ?? null,
    },
  };
}

function annotationsOf(written: WrittenArticle, { text }: Document): Annotations {
  const taken: Span[] = [];
  const actors = (written.actors ?? []).map((actor) => actorOf(actor, text, taken));
  const idOf = (name: string): string => actors.find((actor) => actor.name === name)?.id ?? '';
  const quotes = (written.quotes ?? []).map((quote): QuoteAnnotation => {
    const { said, by = [], onBehalfOf = [], kind = 'DIRECT', confidence = 0.9, corrections } = quote;
    const parts = typeof said === 'string' ? [said] : said;
    return {
      kind,
      content: parts.map((words) => spanOf(text, words)),
      source: null,
      cue: null,
      antecedent: null,
      speakers: by.map(idOf),
      affiliations: onBehalfOf.map(idOf),
      attributedTo: by.join(' and ') || null,
      confidence,
      evidence: [{ rule: 'by-hand', note: 'Written down by the test.' }],
      ...(corrections && { corrections }),
    };
  });
  const affiliations = (written.affiliations ?? []).map(({ says, member, of }): AffiliationAnnotation => {
    const span = spanOf(text, says);
    const evidence = { rule: 'by-hand', note: 'Written down by the test.' };
    return { member: mentionIn(span, member, actors), of: mentionIn(span, of, actors), span, evidence };
  });
  const corrections = [...new Set([...actors, ...quotes].flatMap((found) => found.corrections ?? []))].sort();
  return {
    extractor: written.extractor ?? 'by-hand/1',
    actors,
    quotes,
    affiliations,
    ...(corrections.length > 0 && { corrections }),
  };
}

function mentionIn(span: Span, name: string, actors: readonly ActorAnnotation[]): Span {
  const mentions = actors.find((actor) => actor.name === name)?.mentions ?? [];
  const mention = mentions.find((one) => contains(span, one.span));
  if (!mention) throw new Error(`Those words do not name ${name}.`);
  return mention.span;
}

function actorOf(written: WrittenActor, text: string, taken: Span[]): ActorAnnotation {
  const { name, kind = 'PERSON', called = [name], pronouns = [], roles = [] } = written;
  const find = (words: readonly string[], form: MentionForm): MentionAnnotation[] =>
    words.flatMap((word) =>
      spansOf(text, word)
        .filter((span) => !taken.some((other) => overlaps(span, other)))
        .map((span) => {
          taken.push(span);
          return { span, form, evidence: { rule: 'by-hand', note: `It says ${word}.` } };
        }),
    );
  const named = find(
    [...called].sort((a, b) => b.length - a.length),
    'NAME',
  );
  const aliases = new Map<string, number>();
  for (const { span } of named) {
    const words = text.slice(span.start, span.end);
    aliases.set(words, (aliases.get(words) ?? 0) + 1);
  }
  return {
    id: localId(written),
    name,
    kind,
    countryCode: written.countryCode ?? null,
    wikidataId: written.wikidataId ?? null,
    distinction: written.distinction ?? null,
    ...(written.corrections && { corrections: written.corrections }),
    gender: written.gender ?? null,
    nationalities: written.nationalities ?? [],
    ...(written.isOne !== undefined && { isOne: written.isOne }),
    aliases: [...aliases]
      .map(([alias, count]) => ({ text: alias, count }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    roles: roles.map((role) => ({ text: role, span: spanOf(text, role) })),
    mentions: [...named, ...find(pronouns, 'PRONOUN')].sort((a, b) => a.span.start - b.span.start),
  };
}

function spanOf(text: string, words: string): Span {
  const [first] = spansOf(text, words);
  if (!first) throw new Error(`The text does not say ${JSON.stringify(words)}.`);
  return first;
}

function spansOf(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const inWord = /\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(at + words.length));
    if (!inWord) spans.push({ start: at, end: at + words.length });
  }
  return spans;
}
