import type { ComparedText, ReadQuote } from '../../../bench/attribution/corpus.ts';
import type { Span } from '../../../src/text/span.ts';
import type { MarkedAttribution } from '../../../training/polnear.ts';

/** An attribution in words that stand once in the text; `|` parts the pieces of a span. */
export interface InWords {
  readonly content: string;
  readonly source?: string;
  readonly cue?: string;
  readonly confidence?: number;
}

/** A text with attributions given in words: those a person marked, and those the program read. */
export const compared = (text: string, gold: readonly InWords[], read: readonly InWords[]): ComparedText => ({
  name: 'text',
  text,
  gold: gold.map((words) => marked(text, words)),
  read: read.map((words): ReadQuote => ({ ...marked(text, words), confidence: words.confidence ?? 1 })),
});

const marked = (text: string, { content, source, cue }: InWords): MarkedAttribution => ({
  content: find(text, content),
  source: source === undefined ? [] : find(text, source),
  cue: cue === undefined ? [] : find(text, cue),
});

function find(text: string, words: string): readonly Span[] {
  return words.split('|').map((piece) => {
    const start = text.indexOf(piece);
    if (start < 0) throw new Error(`“${piece}” is not in “${text}”.`);
    return { start, end: start + piece.length };
  });
}
