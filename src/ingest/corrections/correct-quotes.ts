import type { ActorAnnotation, QuoteAnnotation } from '../../model/annotations.ts';
import { inWords } from '../../text/in-words.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Fate } from './correct-actors.ts';

/** The quotes with the actors that are there now: speakers that are not actors go, and names are the new ones. */
export function correctQuotes(
  quotes: readonly QuoteAnnotation[],
  before: readonly ActorAnnotation[],
  after: readonly ActorAnnotation[],
  fates: readonly Fate[],
  text: string,
): readonly QuoteAnnotation[] {
  const oldNames = new Map(before.map(({ id, name }) => [id, name]));
  const newNames = new Map(after.map(({ id, name }) => [id, name]));
  const ofId = new Map<string, readonly Fate[]>();
  for (const fate of fates) ofId.set(fate.before, [...(ofId.get(fate.before) ?? []), fate]);

  return quotes.map((quote) => {
    const become = (ids: readonly string[]): readonly string[] => [
      ...new Set(ids.flatMap((id) => fateIn(quote, ofId.get(id) ?? [])?.after ?? [])),
    ];
    const speakers = become(quote.speakers);
    const affiliations = become(quote.affiliations);
    const wasNamed = quote.speakers.length > 0 && quote.attributedTo === namesOf(quote.speakers, oldNames);
    const attributedTo = wasNamed ? (namesOf(speakers, newNames) ?? sourceWords(quote, text)) : quote.attributedTo;
    return { ...quote, speakers, affiliations, attributedTo };
  });
}

/** Of an actor that was parted, the part that the quote's own words name. */
function fateIn({ source, antecedent }: QuoteAnnotation, fates: readonly Fate[]): Fate | undefined {
  const places: readonly Span[] = [...(source ?? []), ...(antecedent === null ? [] : [antecedent])];
  const named = fates.find(({ mentions }) =>
    mentions?.some(({ span }) => places.some((place) => contains(place, span) || contains(span, place))),
  );
  return named ?? fates.find(({ mentions }) => mentions === null);
}

const namesOf = (ids: readonly string[], names: ReadonlyMap<string, string>): string | null =>
  ids.length === 0 ? null : inWords(ids.map((id) => names.get(id) ?? ''));

/** The words that name the speaker, as the text has them. */
export const sourceWords = ({ source }: QuoteAnnotation, text: string): string | null =>
  source === null ? null : source.map(({ start, end }) => text.slice(start, end)).join(' ');
