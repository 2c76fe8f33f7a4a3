import { OnrecordError } from '../model/errors.ts';
import { foldedWords } from './words.ts';

/** Folded words that stand one after the other; of `prefix` the last one is only the beginning of a word. */
export interface Term {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** What a text must hold to be found. */
export interface SearchQuery {
  /** Of each group one term at least must be there. At least one group. */
  readonly required: readonly (readonly Term[])[];
  /** None of these may be there. */
  readonly excluded: readonly Term[];
}

/**
 * Reads the public query language. Words are all required; `"a phrase"` in quotation marks, `pref*` for words that
 * begin so, `OR` between two alternatives, `-word` or `-"a phrase"` for what must not be there. `OR` binds closer than
 * the blank: `Berlin OR Bonn treaty` asks for "treaty" and one of the two cities. Whatever is no query in this
 * language is read as words.
 *
 * @throws OnrecordError `BAD_FILTER` where nothing to look for is left: no word, or excluded ones only; and for a query
 *   of more than 1,000 characters.
 */
export function parseSearchQuery(query: string): SearchQuery {
  refuseTooLong(query);
  const required: (readonly Term[])[] = [];
  const excluded: Term[] = [];
  let joins = false;
  for (const piece of query.matchAll(PIECE)) {
    if (piece[0] === 'OR') {
      joins = required.length > 0;
      continue;
    }
    const terms = readTerms(piece);
    if (piece.groups?.['minus'] !== undefined) excluded.push(...terms);
    else {
      const [first, ...others] = terms;
      if (first === undefined) continue;
      const alternatives = joins ? required.pop() : undefined;
      required.push([...(alternatives ?? []), first], ...others.map((term) => [term]));
    }
    joins = false;
  }
  if (required.length === 0) throw nothingToLookFor(query);
  return { required, excluded };
}

/** The words of a name that is being typed, each as the beginning of a word: `ilo va` finds "Ilona Varga". Errors as of a query. */
export function parseNamePrefix(name: string): SearchQuery {
  refuseTooLong(name);
  const required = foldedWords(name).map(({ folded }) => [{ words: [folded], prefix: true }]);
  if (required.length === 0) throw nothingToLookFor(name);
  return { required, excluded: [] };
}

/** A phrase whose closing mark is missing goes to the end. */
const PIECE = /(?<minus>(?<!\S)-)?(?:["“”„](?<phrase>[^"“”„]*)(?:["“”„]|$)|(?<word>[^\s"“”„]+))/gu;

function readTerms({ groups }: RegExpMatchArray): readonly Term[] {
  const phrase = groups?.['phrase'];
  const written = phrase ?? groups?.['word'] ?? '';
  const words = foldedWords(written).map(({ folded }) => folded);
  if (words.length === 0) return [];
  // "NATO’s" or "Asia-Pacific" is more than one word to the index, but one to the person who types it.
  return [{ words, prefix: phrase === undefined && written.endsWith('*') }];
}

/** The index is asked for every word of it; no person types so many, and a pasted article would keep others waiting. */
const MOST_CHARACTERS = 1_000;

function refuseTooLong(query: string): void {
  if (query.length <= MOST_CHARACTERS) return;
  throw new OnrecordError(
    'BAD_FILTER',
    `What to look for has ${query.length} characters; the limit is ${MOST_CHARACTERS}.`,
    {
      hint: 'Leave out all but the words that matter; a phrase of a few words finds a text.',
    },
  );
}

function nothingToLookFor(query: string): OnrecordError {
  return new OnrecordError('BAD_FILTER', `There is nothing to look for in ${JSON.stringify(query)}.`, {
    hint: 'Give at least one word that must be there: letters or digits, without a minus sign before it.',
  });
}
