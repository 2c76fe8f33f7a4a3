import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArticleObject } from '../../src/cli/extract/article-object.ts';
import type { Span } from '../../src/text/span.ts';
import { type MarkedAttribution, readPolnear } from '../../training/polnear.ts';

/** One quote as the program read it. */
export interface ReadQuote extends MarkedAttribution {
  /** 0 to 1. */
  readonly confidence: number;
}

/** A text as a person marked it, and as the program read it. */
export interface ComparedText {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly MarkedAttribution[];
  readonly read: readonly ReadQuote[];
}

/**
 * The texts of a folder in PolNeAR's layout, beside what `onrecord extract --format ndjson` wrote for them. Of several
 * people who marked a text, the first by file name counts.
 *
 * @throws Error where a text was not read, or is not the same text: offsets would mean nothing then.
 */
export function readCorpus(folder: string, extracted: string): readonly ComparedText[] {
  const articles = new Map(readLines(extracted).map((article) => [basename(article.file, '.txt'), article]));
  const names = new Set<string>();
  return readPolnear(folder).flatMap(({ name, text, attributions }) => {
    if (names.has(name)) return [];
    names.add(name);
    const article = articles.get(name);
    if (article?.text !== text) {
      throw new Error(`${name}.txt ${article === undefined ? 'was not read' : 'was read as another text'}.`);
    }
    return [{ name, text, gold: attributions, read: article.quotes.map(readQuote) }];
  });
}

/** Whether a text writes its quotation marks as two apostrophes, ''so'', which the scorer does not know as marks. */
export const marksWithApostrophes = ({ text }: ComparedText): boolean => text.includes("''");

const readLines = (file: string): readonly ArticleObject[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ArticleObject);

const readQuote = ({ content, source, cue, confidence }: ArticleObject['quotes'][number]): ReadQuote => ({
  content: content.map(spanOf),
  source: source?.map(spanOf) ?? [],
  cue: cue?.map(spanOf) ?? [],
  confidence,
});

const spanOf = ([start, end]: readonly [start: number, end: number]): Span => ({ start, end });
