import { soundOfWord } from '../../../text/sound.ts';
import { fold } from '../gazetteer/fold.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { DraftIndex } from './draft-index.ts';

/**
 * "Wladimir Putin" is Vladimir Putin, "Volodymyr Zelenskyy" Volodymyr Zelensky: the given name and the surname are the same but
 * for how languages write the sounds in Latin letters. Two people that fit make none.
 */
export function personOfTransliteration(
  words: readonly string[],
  { bySound }: DraftIndex,
  own: ActorDraft,
): ActorDraft | null {
  const found = (bySound.get(soundOfName(words)) ?? []).filter(
    ({ gender }) => gender === null || own.gender === null || gender === own.gender,
  );
  const [first, second, third] = found;
  if (first === undefined || third !== undefined || (second !== undefined && first !== own && second !== own))
    return null;
  return first === own ? (second ?? null) : first;
}

export const TRANSLITERATION = {
  rule: 'transliteration',
  note: 'The same name, written as another language writes it.',
};

/** "Zelensky" is Volodymyr Zelenskyy: the one person of a surname that sounds so. A short one may be anybody’s. */
export function personOfSurnameSound(words: readonly string[], { bySurnameSound }: DraftIndex): ActorDraft | null {
  const [word = ''] = words;
  const found = words.length === 1 && word.length >= SHORTEST_SURNAME ? (bySurnameSound.get(soundOf(word)) ?? []) : [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

const SHORTEST_SURNAME = 5;

/** The sound of the first word and of the last: what is between them one text may leave out. */
const soundOfName = (words: readonly string[]): string =>
  words.length < 2 ? '' : `${soundOf(words[0] ?? '')} ${soundOf(words.at(-1) ?? '')}`;

/** A word as it sounds, roughly: "Wladimir" and "Vladimir" are "vladimir". */
export const soundOf = (word: string): string => soundOfWord(fold(word));
