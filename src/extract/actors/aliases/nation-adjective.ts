import { nationOf } from '../names/nation.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import type { ActorDraft } from './actor-draft.ts';

/**
 * Adds to the countries of a text where it goes by their adjectives: "Turkish ports" where Turkey is named.
 * The adjective alone names no country, so those that the text does not name stay out of it, and "Turks" are people.
 */
export function addNationAdjectives(words: Words, drafts: readonly ActorDraft[]): void {
  const countries = new Map(
    drafts.flatMap((draft) => (draft.entry?.kind === 'COUNTRY' ? [[draft.entry.id, draft] as const] : [])),
  );
  if (countries.size === 0) return;
  const taken = takenTokens(drafts);
  for (let at = 0; at < words.count; at++) {
    if (words.shapes[at] === NONE || taken.has(at)) continue;
    const match = nationOf(words, at, words.count);
    const country = countries.get(match?.entry.id ?? '');
    if (match === null || country === undefined) continue;
    if (!taken.has(match.to - 1))
      country.mentions.push({ from: at, to: match.to, form: 'DESCRIPTION', evidence: ADJECTIVE });
    at = match.to - 1;
  }
}

const ADJECTIVE = { rule: 'nation-adjective', note: 'The adjective of a country that the text names.' };

function takenTokens(drafts: readonly ActorDraft[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { mentions } of drafts)
    for (const { from, to } of mentions) for (let at = from; at < to; at++) taken.add(at);
  return taken;
}
