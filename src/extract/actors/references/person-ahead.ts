import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Gender } from '../gazetteer/given-names.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Words } from '../words.ts';

/** Where an actor is named. */
export type NamedRange = ActorDraft['mentions'][number] & { readonly value: ActorDraft };

/**
 * Whom "he" stands for that is named only afterwards: "As he left, Johnson said", where the sentence begins with what its subject
 * did, and "he [Johnson]", where the writer says so.
 */
export function personAhead(
  words: Words,
  named: ReadonlyMap<number, NamedRange>,
  at: number,
  gender: Gender,
): ActorDraft | null {
  const start = words.words[at + 1] === '[' ? at + 2 : afterOpening(words, named, at);
  const person = start === -1 ? undefined : named.get(start)?.value;
  return person?.kind === 'PERSON' && (person.gender ?? gender) === gender ? person : null;
}

const LONGEST_OPENING = 24;
const OPENERS = wordSet(`
as when while after before although though because since if despite in with during following once until by for on at from without throughout
`);

/**
 * The first token after the comma that ends the words before the subject of the sentence; -1 where they are none that say when, how or
 * why, or name somebody themselves.
 */
function afterOpening(words: Words, named: ReadonlyMap<number, NamedRange>, at: number): number {
  const sentence = words.sentences[at];
  let first = at;
  let hasOpener = false;
  for (; first > 0 && at - first < LONGEST_OPENING; first--) {
    hasOpener ||= OPENERS.has(words.lower[first] ?? '');
    if (words.opens[first] === 1) break;
    if (named.get(first)?.value.kind === 'PERSON') return -1;
  }
  if (words.opens[first] === 0 || !hasOpener) return -1;
  for (let comma = at + 1; comma - first < LONGEST_OPENING && words.sentences[comma] === sentence; comma++) {
    if (words.words[comma] === ',') return skipTitle(words, comma + 1);
  }
  return -1;
}

const LONGEST_TITLE = 4;

/** ", the Mayor Anna Kovács": the name may have a title in capitals before it. */
function skipTitle({ lower, words }: Words, at: number): number {
  let start = at;
  while (start - at < LONGEST_TITLE && (lower[start] === 'the' || TITLES.has(lower[start] ?? ''))) start++;
  return words[start] === undefined ? -1 : start;
}

const TITLES = wordSet(
  'mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady president senator governor mayor judge prime minister',
);
