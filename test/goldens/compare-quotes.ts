import type { ActorAnnotation, Annotations, QuoteAnnotation } from '../../src/model/annotations.ts';
import type { Span } from '../../src/text/span.ts';
import type { Golden } from './goldens.ts';
import { type GoldenQuote, pairQuotes, wordsOf } from './pair-quotes.ts';

/** A golden with what it says of quotes and actors. */
export interface QuoteGolden extends Golden {
  readonly quotes: readonly GoldenQuote[];
  readonly actors: readonly { readonly name: string; readonly aliases: readonly string[]; readonly country?: string }[];
  readonly notQuotes: readonly string[];
}

/** Where the program and the reader differ, in words. */
export interface QuoteVerdict {
  /** Golden quotes that were not found, or found with another kind, source or speaker. */
  readonly wrong: readonly string[];
  /** Direct and mixed quotes that the reader does not have, and marked words that are no quotes. */
  readonly extra: readonly string[];
  /** Indirect quotes that the program is sure of, and those among them that the reader does not have. */
  readonly indirect: number;
  readonly extraIndirect: readonly string[];
}

export function compareQuotes(text: string, { quotes, actors }: Annotations, golden: QuoteGolden): QuoteVerdict {
  const partners = pairQuotes(text, quotes, golden.quotes);
  const wrong = golden.quotes.flatMap((wanted) => {
    const found = partners.get(wanted);
    const faults = found === undefined ? ['not found'] : faultsOf(text, found, wanted, actors, golden);
    return wanted.optional === true || faults.length === 0
      ? []
      : [`${show(wanted.kind, wanted.content)}: ${faults.join('; ')}`];
  });
  const paired = new Set(partners.values());
  const alone = quotes.filter((quote) => !paired.has(quote) && !isNested(quote, quotes));
  const shown = (quote: QuoteAnnotation): string =>
    show(
      quote.kind,
      quote.content.map((span) => slice(text, span)),
    );
  const forbidden = quotes.filter((quote) =>
    golden.notQuotes.some((words) => quote.content.some((span) => slice(text, span) === words)),
  );
  const isIndirect = ({ kind }: QuoteAnnotation): boolean => kind === 'INDIRECT';
  const isSure = (quote: QuoteAnnotation): boolean => isIndirect(quote) && quote.confidence >= SURE;
  return {
    wrong,
    extra: [...alone.filter((quote) => !isIndirect(quote)), ...forbidden].map(shown),
    indirect: quotes.filter(isSure).length,
    extraIndirect: alone.filter(isSure).map(shown),
  };
}

/** Attitudes and intentions (she hopes to …), which the readers left out, are mostly found with less confidence. */
const SURE = 0.75;

const MOST_SOURCE_WORDS_OFF = 3;

function faultsOf(
  text: string,
  quote: QuoteAnnotation,
  wanted: GoldenQuote,
  actors: readonly ActorAnnotation[],
  golden: QuoteGolden,
): string[] {
  const faults: string[] = [];
  const content = quote.content.map((span) => slice(text, span));
  if (quote.kind !== wanted.kind) faults.push(`kind is ${quote.kind}`);
  if (wanted.kind === 'DIRECT' && bare(content.join(' ')) !== bare(wanted.content.join(' ')))
    faults.push(`content is ⟦${content.join(' … ')}⟧`);
  const inWords = (spans: readonly Span[] | null): string | null =>
    spans?.map((span) => slice(text, span)).join(' ') ?? null;
  const source = inWords(quote.source);
  const cue = inWords(quote.cue);
  if (!isSameSource(source, wanted.source))
    faults.push(`source is ${source ?? 'none'}, not ${wanted.source ?? 'none'}`);
  if (!isSameCue(cue, wanted.cue)) faults.push(`cue is ${cue ?? 'none'}, not ${wanted.cue ?? 'none'}`);
  const speakers = quote.speakers.map((id) => actors.find((actor) => actor.id === id)?.name ?? id);
  const expected = wanted.speakers.map((name) => actorNamed(name, actors, golden)?.id ?? name);
  if (JSON.stringify([...quote.speakers].sort()) !== JSON.stringify(expected.sort())) {
    faults.push(`speakers are [${speakers.join(', ')}], not [${wanted.speakers.join(', ')}]`);
  }
  return faults;
}

/** The head word is the same, and at most a few words are only in one. */
function isSameSource(found: string | null, wanted: string | null): boolean {
  if (found === null || wanted === null) return found === wanted;
  const [a, b] = [wordsOf(found), wordsOf(wanted)];
  const off = [...a.filter((word) => !b.includes(word)), ...b.filter((word) => !a.includes(word))];
  return off.length <= MOST_SOURCE_WORDS_OFF && headOf(found) === headOf(wanted);
}

/** The last word before the first comma or relative clause: "Nyakio" of "Grace Nyakio, who leads the union". */
const headOf = (source: string): string | undefined =>
  wordsOf(source.split(/,|\s(?:who|which|that|whose)\s/)[0] ?? '').at(-1);

/** The verb that the reader gives is in it; auxiliaries may be, too: "has said". */
function isSameCue(found: string | null, wanted: string | null): boolean {
  if (found === null || wanted === null) return found === wanted;
  const [verb] = wordsOf(wanted);
  return verb === undefined || wordsOf(found).includes(verb);
}

/** The actor that a golden means by a name: by its country, its name or another of its names. */
function actorNamed(
  name: string,
  actors: readonly ActorAnnotation[],
  golden: QuoteGolden,
): ActorAnnotation | undefined {
  const meant = golden.actors.find((actor) => actor.name === name);
  if (meant?.country !== undefined) return actors.find(({ countryCode }) => countryCode === meant.country);
  const plain = (words: string): string =>
    words.replace(/^the /i, '').replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
  return (
    actors.find((actor) => plain(actor.name) === plain(name)) ??
    actors.find(({ aliases }) => aliases.some((alias) => plain(alias.text) === plain(name)))
  );
}

/** A quote inside the contents of a longer one is a matter of taste. */
const isNested = (quote: QuoteAnnotation, quotes: readonly QuoteAnnotation[]): boolean =>
  quotes.some(
    (other) =>
      other !== quote &&
      other.content.some((span) => quote.content.every((inner) => span.start <= inner.start && inner.end <= span.end)),
  );

const bare = (words: string): string => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

const show = (kind: string, content: readonly string[]): string =>
  `${kind} ⟦${content.join(' … ').replace(/\s+/g, ' ')}⟧`;
