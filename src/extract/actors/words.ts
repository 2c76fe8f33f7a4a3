import { WORD } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { markOpenings } from './openings.ts';
import { type Part, readParts } from './parts.ts';
import { readQuotations } from './quotations.ts';
import { shapeOf } from './shapes.ts';
import { nameCore } from '../tagging/entities/name-core.ts';

/** The tokens of a reading with what the rules ask of them again and again, as columns. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** As written. */
  readonly words: readonly string[];
  /** In small letters. */
  readonly lower: readonly string[];
  /** One of the constants of `shapes.ts`. */
  readonly shapes: Uint8Array;
  /** Whether a sentence begins with the token, also one in quotation marks or after a colon. */
  readonly opens: Uint8Array;
  /** Index of the sentence. */
  readonly sentences: Int32Array;
  /** Index of the part. */
  readonly partOf: Int32Array;
  /** 0 outside quotation marks; inside, the number of the quotation. */
  readonly quotations: Int32Array;
  readonly parts: readonly Part[];
}

/** The words of a reading. Linear. */
export function readWords({ document, tokens, sentences }: Reading): Words {
  const { text, count, kinds } = tokens;
  const starts = tokens.starts.slice();
  const ends = tokens.ends.slice();
  const words: string[] = [];
  const lower: string[] = [];
  const shapes = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    let word = text.slice(starts[i], ends[i]);
    if (kinds[i] === WORD && JOINED.test(word)) {
      const core = nameCore(text, starts[i] ?? 0, ends[i] ?? 0);
      starts[i] = core.start;
      ends[i] = core.end;
      word = text.slice(core.start, core.end);
    }
    words.push(word);
    lower.push(word.toLowerCase());
    if (kinds[i] === WORD) shapes[i] = shapeOf(word);
  }
  const sentenceOf = new Int32Array(count);
  const opens = new Uint8Array(count);
  sentences.forEach(({ firstToken, endToken }, index) => {
    sentenceOf.fill(index, firstToken, endToken);
    opens[firstToken] = 1;
  });
  const parts = readParts(document, { starts, count, kinds, shapes, words });
  const partOf = new Int32Array(count);
  parts.forEach(({ from, to }, index) => partOf.fill(index, from, to));
  const quotations = readQuotations(words, kinds, parts, count);
  markOpenings({ words, kinds, quotations, count, starts }, document.dateline, opens);
  return {
    text,
    count,
    starts,
    ends,
    kinds,
    words,
    lower,
    shapes,
    opens,
    sentences: sentenceOf,
    partOf,
    quotations,
    parts,
  };
}

/** "UK-based", "anti-China": of a word that joins a name to something else by a hyphen, only the name is looked at. */
const JOINED = /^(?:\p{Lu}[^-]*-\p{Ll}|\p{Ll}+-\p{Lu})/u;
