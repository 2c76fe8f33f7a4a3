import { spanOf, wordAt } from '../line.ts';
import { mentionsIn } from './mention-index.ts';
import { ofActors, type Scene, type Speaker } from './speaker.ts';

/**
 * "Her own words" and "their own statements" are those of whom the pronoun goes back to, or else of the last speaker.
 *
 * @example She heard, in her own words, “a cathedral”: she
 */
export function possessor({ line, source, index, last }: Scene): Speaker | null {
  const isOwn = OWNERS.test(wordAt(line, source.first)) && wordAt(line, source.first + 1) === 'own';
  if (!isOwn) return null;
  const span = spanOf(line, { first: source.first, end: source.first + 1 });
  const actor = mentionsIn(index, span)[0]?.who.actor ?? null;
  if (actor !== null) return ofActors([actor], 'possessor', 'The words belong to whom the pronoun goes back to.');
  return last === null ? null : { ...last, rule: 'possessor', note: 'The pronoun goes back to the last speaker.' };
}

const OWNERS = /^(?:his|her|its|their)$/;
