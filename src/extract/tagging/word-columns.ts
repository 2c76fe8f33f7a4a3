import { NUMBER, QUOTE_MARK, type Tokens } from '../../text/tokens.ts';
import { addCharacter, EMPTY_WORD, finish, hashOf } from './hash.ts';
import { stemEnd } from './stem.ts';
import { FIRST_WORD_SHAPE, shapeOf } from './word-shape.ts';

/** What is known of every token by itself, as columns of hashes. */
export interface WordColumns {
  /** Of the word in lower case. All numbers are alike, and all quotation marks, so that every style of them is read the same. */
  readonly word: Int32Array;
  /** Of the word without its inflection. */
  readonly stem: Int32Array;
  /** Of the last two and three characters and of the first three; 0 for what is no word. */
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly prefix3: Int32Array;
  readonly shape: Uint8Array;
}

const ANY_NUMBER = 77;
const ANY_MARK = 78;
const CUT_OFF_Y = 0x1234567;

/** Reads the columns of all tokens; no word is cut out of the text. Linear in the length of the text. */
export function readWordColumns({ text, count, starts, ends, kinds }: Tokens): WordColumns {
  const word = new Int32Array(count);
  const stem = new Int32Array(count);
  const suffix2 = new Int32Array(count);
  const suffix3 = new Int32Array(count);
  const prefix3 = new Int32Array(count);
  const shape = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const start = starts[at]!;
    const end = ends[at]!;
    const kind = kinds[at]!;
    shape[at] = shapeOf(text, start, end, kind);
    const found = stemEnd(text, start, end);
    const stop = Math.abs(found);
    let state = EMPTY_WORD;
    let prefix = 0;
    let root = 0;
    for (let i = start; i < end;) {
      state = addCharacter(state, text.charCodeAt(i++));
      if (i === start + 3) prefix = state;
      if (i === stop) root = state;
    }
    const whole = finish(state);
    word[at] = kind === NUMBER ? ANY_NUMBER : kind === QUOTE_MARK ? ANY_MARK : whole;
    if (shape[at]! < FIRST_WORD_SHAPE) {
      stem[at] = word[at]!;
      continue;
    }
    stem[at] = finish(root) + (found < 0 ? CUT_OFF_Y : 0);
    prefix3[at] = end - start < 3 ? whole : finish(prefix);
    suffix2[at] = hashOf(text, Math.max(start, end - 2), end);
    suffix3[at] = hashOf(text, Math.max(start, end - 3), end);
  }
  return { word, stem, suffix2, suffix3, prefix3, shape };
}
