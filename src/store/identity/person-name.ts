import { soundOfWord } from '../../text/sound.ts';
import { memo } from './memo.ts';

/** The parts of a person's name, folded. */
export interface PersonName {
  /** In order; initials are single letters. Empty for a surname alone. */
  readonly given: readonly string[];
  readonly surname: string;
  /** How the given names and the surname sound: see `soundOfWord`. */
  readonly sounds: { readonly given: readonly string[]; readonly surname: string };
  /** "jr", "iii". */
  readonly suffix: string | null;
}

/**
 * Parts the key of a name as Western languages write it: the last word is the surname, "von der" and the like belong to
 * nothing.
 *
 * @example parsePersonName('j r smith jr') // given j, r; surname smith; suffix jr
 */
export const parsePersonName = memo((key: string): PersonName => {
  const words = key.split(' ').filter((word, at) => !PARTICLES.has(word) && (at === 0 || !LATER_PARTICLES.has(word)));
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIXES.has(last) ? last : null;
  const parts = suffix === null ? words : words.slice(0, -1);
  const [given, surname] = [parts.slice(0, -1), parts.at(-1) ?? ''];
  return { given, surname, sounds: { given: given.map(soundOfWord), surname: soundOfWord(surname) }, suffix };
});

/** How much of a person's name it is: given names, of which an initial is worth the less. */
export const fullnessOf = ({ given }: PersonName): number =>
  given.reduce((sum, part) => sum + (isInitial(part) ? 1 : 4), 0);

const isInitial = (part: string): boolean => part.length === 1;

const PARTICLES = new Set('von der den de da di du del dos la le bin ibn zu'.split(' '));
/** At the beginning they are given names: "Ben Rhodes", "Van Jones". */
const LATER_PARTICLES = new Set('van ben al el della ter'.split(' '));
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));
