import { type Part, partsOf } from '../src/extract/parts.ts';
import { pairQuoteMarks } from '../src/extract/quotes/quote-marks.ts';
import type { Passage } from '../src/extract/quotes/passage.ts';
import { readLines } from '../src/extract/quotes/line.ts';
import type { Ruled } from '../src/extract/quotes/proposals/proposals.ts';
import { ruledOf } from '../src/extract/quotes/proposals/ruled.ts';
import { readLine } from '../src/extract/quotes/read-line.ts';
import { readDocument } from '../src/extract/read.ts';
import type { Reading } from '../src/extract/reading.ts';
import type { TaggerModel } from '../src/extract/tagging/part-of-speech.ts';
import { type TaggedText, tagText } from '../src/extract/tagging/tagged-text.ts';
import { tagWords } from '../src/extract/tagging/tagged-words.ts';
import { readWordColumns, type WordColumns } from '../src/extract/tagging/word-columns.ts';
import { parseSourceFile } from '../src/parse/parse-source-file.ts';
import { sourceFileOfText } from '../src/source/source-file-of-text.ts';
import { type GoldAttribution, labelsOf, toTokens } from './gold.ts';
import type { MarkedText } from './polnear.ts';
import { countWords, lookUpWithout, type WordCounts } from './word-counts.ts';

/** A text as the program reads it, with all its markings. */
export interface TrainingText {
  readonly name: string;
  readonly reading: Reading;
  readonly parts: readonly Part[];
  readonly passages: readonly Passage[];
  readonly words: WordColumns;
  /** What the rules read, for the choice between them and what is learnt. */
  readonly ruled: readonly Ruled[];
  readonly markings: readonly Marking[];
}

/** What one person marked in a text. */
export interface Marking {
  readonly attributions: readonly GoldAttribution[];
  /** Labels of the first pass, by token. */
  readonly labels: Uint8Array;
}

/** Reads the texts just as `extract` will, so that what is learnt fits what will be seen. */
export function readTexts(marked: readonly MarkedText[]): readonly TrainingText[] {
  const byName = new Map<string, MarkedText[]>();
  for (const copy of marked) byName.set(copy.name, [...(byName.get(copy.name) ?? []), copy]);
  return [...byName].map(([name, copies]) => {
    const reading = readDocument(parseSourceFile(sourceFileOfText(`${name}.txt`, copies[0]?.text ?? '')));
    const { tokens } = reading;
    const parts = partsOf(reading);
    const markings = copies.map((copy) => {
      const attributions = copy.attributions
        .map((each) => toTokens(tokens, each))
        .filter(({ content }) => content.length > 0);
      return { attributions, labels: labelsOf(tokens.count, attributions) };
    });
    const passages = pairQuoteMarks(tokens, parts);
    const ruled = ruledOf(readLines(reading, parts, passages).flatMap(readLine));
    return { name, reading, parts, passages, words: readWordColumns(tokens), ruled, markings };
  });
}

export function countAll(texts: readonly TrainingText[]): WordCounts {
  const counts: WordCounts = new Map();
  for (const text of texts) countText(counts, text);
  return counts;
}

function countText(counts: WordCounts, { words, markings }: TrainingText): void {
  for (const { labels } of markings) countWords(counts, words, labels);
}

/** The columns of a text, its words looked up in what the other texts show. */
export function tagTraining(
  text: TrainingText,
  counts: WordCounts,
  onlyTags: ReadonlyMap<number, number>,
  tagger: TaggerModel,
): TaggedText {
  const own: WordCounts = new Map();
  countText(own, text);
  const words = tagWords(text.reading, lookUpWithout(counts, own, onlyTags), tagger);
  return tagText(words, text.reading, text.parts, text.passages);
}
