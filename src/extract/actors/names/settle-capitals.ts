import { placeEntry } from '../gazetteer/gazetteer.ts';
import type { Words } from '../words.ts';
import { type CapitalUse, maySpeakInHeading, useOfCapital } from './capital-that-acts.ts';
import type { NameMention } from './name-mention.ts';

/**
 * Decides for every capital of the text whether it is the country or a place. Where it acts anywhere, it is the
 * country wherever it is not plainly a place. A place of its own it is only where it is no less often a place than it
 * acts: in an article about what "Moscow" wants, one "in Moscow" is neither. In "said Moscow and Peking" the second is what the first is.
 * The heading "Nairobi: nothing was hidden" is the country’s, where the text names the country and nothing happens in the capital.
 */
export function settleCapitals(words: Words, names: readonly NameMention[]): readonly NameMention[] {
  const uses = names.map((name, index) =>
    name.known?.isCapital === true ? useOfCapital(words, name, names, index) : null,
  );
  if (uses.every((use) => use === null)) return names;
  names.forEach((name, index) => {
    const follows = index > 0 && words.words[name.from - 1] === 'and' && names[index - 1]?.to === name.from - 1;
    if (uses[index] === 'UNCLEAR' && follows) uses[index] = uses[index - 1] ?? 'UNCLEAR';
  });
  const places = new Set(names.filter((_, index) => uses[index] === 'LIES').map(countryOf));
  const countries = new Set(names.filter((_, index) => uses[index] === null).map(countryOf));
  names.forEach((name, index) => {
    const country = countryOf(name);
    const isSpeaker = maySpeakInHeading(words, name) && countries.has(country) && !places.has(country);
    if (uses[index] === 'UNCLEAR' && isSpeaker) uses[index] = 'ACTS';
  });
  const counts = new Map<string, Record<CapitalUse, number>>();
  names.forEach((name, index) => {
    const use = uses[index];
    if (use === null || use === undefined) return;
    const count = counts.get(countryOf(name)) ?? { ACTS: 0, LIES: 0, UNCLEAR: 0 };
    counts.set(countryOf(name), { ...count, [use]: count[use] + 1 });
  });
  return names.flatMap((name, index) => {
    const use = uses[index];
    if (use === null || use === undefined || name.known === null) return [name];
    const { ACTS, LIES } = counts.get(countryOf(name)) ?? { ACTS: 0, LIES: 0 };
    if (use === 'ACTS' || (use === 'UNCLEAR' && ACTS > 0))
      return [{ ...name, kind: 'COUNTRY' as const, evidence: ACTING }];
    if (LIES < ACTS) return [];
    const entry = placeEntry(words.words.slice(name.from, name.to).join(' '));
    return [{ ...name, known: { entry, isCapital: false }, kind: 'PLACE' as const, evidence: LYING }];
  });
}

const countryOf = ({ known }: NameMention): string => known?.entry.id ?? '';

const ACTING = { rule: 'settle-capitals', note: 'The capital stands for the country: it acts.' };
const LYING = { rule: 'settle-capitals', note: 'A capital, as a place.' };
