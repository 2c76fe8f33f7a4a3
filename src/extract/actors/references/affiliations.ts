import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Range } from '../names/name-mention.ts';
import type { Words } from '../words.ts';
import type { OrganizationOfDescription } from './description-of-organization.ts';
import type { Discourse } from './discourse.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NamedRange } from './person-ahead.ts';

/** "a spokeswoman for the ministry": the ministry that the text has named before. */
export function describedInside(
  words: Words,
  organizationOfDescription: OrganizationOfDescription,
  discourse: Discourse,
  from: number,
  to: number,
): readonly ActorDraft[] {
  for (let head = from; head < to; head++) {
    const inner = nounPhraseAt(words, head);
    if (inner?.nature !== 'ORGANIZATION') continue;
    const found = organizationOfDescription(discourse, inner);
    if (found !== null) return [found];
  }
  return [];
}

/** "a spokesman for Boris Johnson": whom the phrase names; a place issues nothing and sends nobody. */
export function namedInside(named: ReadonlyMap<number, NamedRange>, { from, to }: Range): readonly ActorDraft[] {
  const found = new Set<ActorDraft>();
  for (let at = from; at < to; at++) {
    const mention = named.get(at);
    if (mention !== undefined && mention.to <= to && mention.value.kind !== 'PLACE') found.add(mention.value);
  }
  return [...found];
}
