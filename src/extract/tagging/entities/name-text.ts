import type { Reading } from '../../reading.ts';
import type { LookUp } from '../lexicon.ts';
import type { TaggedWords } from '../tagged-words.ts';
import type { TokenRange } from '../token-range.ts';
import { type Elsewhere, readElsewhere } from './elsewhere.ts';
import { type NameColumns, readNameColumns } from './name-columns.ts';
import { type NameRuns, readNameRuns } from './name-runs.ts';
import { segmentsOf } from './segments.ts';

/** All that the name tagger looks at, by token, and the stretches that it reads. */
export interface NameText extends TaggedWords, NameColumns, NameRuns, Elsewhere {
  readonly segments: readonly TokenRange[];
}

/** Reads what the name tagger looks at. Linear in the length of the text. */
export function readNameText(
  { tokens, sentences }: Reading,
  words: TaggedWords,
  known: { readonly word: LookUp; readonly phrase: LookUp },
): NameText {
  const columns = readNameColumns(tokens, sentences, words, known);
  const runs = readNameRuns(columns);
  return {
    ...words,
    ...columns,
    ...runs,
    ...readElsewhere(tokens, words.shape, columns, runs),
    segments: segmentsOf(columns, words.shape, sentences),
  };
}
