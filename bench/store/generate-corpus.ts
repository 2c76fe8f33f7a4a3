import type { Change } from '../../src/store/content-writer.ts';
import { castOf, type Character } from './cast.ts';
import { randomNumbers, zipf } from './random.ts';
import { writeArticle } from './write-article.ts';

/** How a generated corpus is made. */
export interface CorpusShape {
  readonly articles: number;
  /** How many people, organisations and countries it may write about. */
  readonly cast: number;
  readonly seed: number;
}

/**
 * Articles of about 3,000 characters with six actors, six quotes and ten mentions each. Who is named is drawn by Zipf's law; of
 * twelve people one is called by the surname alone, as headlines and short notes do, and three have a role. The same
 * shape gives the same articles.
 */
export function* generateCorpus({ articles, cast, seed }: CorpusShape): Generator<Change & { readonly type: 'PUT' }> {
  const random = randomNumbers(seed);
  const characters = castOf(cast);
  const drawCharacter = zipf(cast, random);
  const drawWord = zipf(VOCABULARY.length, random);
  const filler = (): string => Array.from({ length: 15 }, () => VOCABULARY[drawWord()] ?? '').join(' ');
  for (let number = 0; number < articles; number++) {
    const drawn = new Map<string, Character>();
    while (drawn.size < ACTORS) {
      const character = characters[drawCharacter()];
      if (character) drawn.set(character.short, character);
    }
    const scene = [...drawn.values()].map((character) => ({
      character,
      inFull: character.kind !== 'PERSON' || random() > 1 / 12,
      withRole: random() < 1 / 4,
    }));
    yield writeArticle({ number, characters: scene, filler });
  }
}

const ACTORS = 6;

/** 20,000 words that are none. */
const VOCABULARY = Array.from({ length: 20_000 }, (_, number) => {
  const letters = 'etaoinshrdlucmfwypvbgkqjxz';
  let word = '';
  for (let rest = number + 30; rest > 0; rest = Math.floor(rest / 26)) word += letters.charAt(rest % 26);
  return word;
});
