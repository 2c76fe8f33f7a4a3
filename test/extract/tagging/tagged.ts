import { type Part, partsOf } from '../../../src/extract/parts.ts';
import type { Passage } from '../../../src/extract/quotes/passage.ts';
import { pairQuoteMarks } from '../../../src/extract/quotes/quote-marks.ts';
import { readDocument } from '../../../src/extract/read.ts';
import type { Reading } from '../../../src/extract/reading.ts';
import type { LookUp } from '../../../src/extract/tagging/lexicon.ts';
import { TAGS } from '../../../src/extract/tagging/part-of-speech.ts';
import { readRates } from '../../../src/extract/tagging/rate-columns.ts';
import { type TaggedText, tagText } from '../../../src/extract/tagging/tagged-text.ts';
import type { TokenRange } from '../../../src/extract/tagging/token-range.ts';
import { readWordColumns } from '../../../src/extract/tagging/word-columns.ts';
import { documentOf } from '../quotes/read-text.ts';

type Tag = (typeof TAGS)[number];

/** A text as the taggers see it, without what was learnt. */
export interface Plain {
  readonly reading: Reading;
  readonly parts: readonly Part[];
  readonly passages: readonly Passage[];
  readonly tagged: TaggedText;
  /** The tokens, in words. */
  readonly words: readonly string[];
  /** The tokens of the first place where some words stand. */
  readonly range: (words: string) => TokenRange;
}

/** Reads a text; no word has been seen before and none has a part of speech, but as the test says. */
export function plain(text: string, tags: Readonly<Record<string, Tag>> = {}, lookUp: LookUp = () => 0): Plain {
  const reading = readDocument(documentOf(text));
  const parts = partsOf(reading);
  const { tokens } = reading;
  const passages = pairQuoteMarks(tokens, parts);
  const words = Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.starts[at], tokens.ends[at]));
  const columns = readWordColumns(tokens);
  const tag = Uint8Array.from(words, (word) => TAGS.indexOf(tags[word] ?? 'X'));
  const range = (sought: string): TokenRange => {
    const first = words.findIndex((_, at) => {
      const start = tokens.starts[at] ?? 0;
      return text.startsWith(sought, start) && tokens.ends.includes(start + sought.length);
    });
    if (first < 0) throw new Error(`“${sought}” are no whole tokens of “${text}”`);
    return { first, end: tokens.ends.indexOf((tokens.starts[first] ?? 0) + sought.length) + 1 };
  };
  const tagged = { count: tokens.count, ...columns, ...readRates(columns, lookUp), tag };
  return { reading, parts, passages, tagged: tagText(tagged, reading, parts, passages), words, range };
}

/** What stands at some tokens. */
export const wordsAt = ({ reading: { tokens } }: Plain, { first, end }: TokenRange): string =>
  tokens.text.slice(tokens.starts[first], tokens.ends[end - 1]);
