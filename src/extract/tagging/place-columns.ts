import type { Sentence } from '../../text/sentences.ts';
import type { Part } from '../parts.ts';
import { COLON, COMMA, LONG_DASH, SEMICOLON } from './word-shape.ts';

/** Where every token stands: in its sentence and part, and to the likely cues and commas around it. */
export interface PlaceColumns {
  /** Number of the sentence, and its first token and the end of its tokens. */
  readonly sentence: Int32Array;
  readonly sentenceFirst: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** The first token, and the end of the tokens, of its title, heading or paragraph. */
  readonly partFirst: Int32Array;
  readonly partEnd: Int32Array;
  /** The nearest likely cue before and after it in the part; -1 where there is none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** How many commas stand before it in the text; one longer than the text. */
  readonly commas: Int32Array;
  /** Where its clause begins: after a comma, colon, semicolon or dash. */
  readonly clause: Int32Array;
}

export function readPlaceColumns(
  shape: Uint8Array,
  isLikelyCue: (at: number) => boolean,
  sentences: readonly Sentence[],
  parts: readonly Part[],
): PlaceColumns {
  const { length } = shape;
  const column = (): Int32Array => new Int32Array(length);
  const [sentence, sentenceFirst, sentenceEnd, partFirst, partEnd] = [column(), column(), column(), column(), column()];
  sentences.forEach(({ firstToken, endToken }, number) => {
    sentence.fill(number, firstToken, endToken);
    sentenceFirst.fill(firstToken, firstToken, endToken);
    sentenceEnd.fill(endToken, firstToken, endToken);
  });
  for (const { firstToken, endToken } of parts) {
    partFirst.fill(firstToken, firstToken, endToken);
    partEnd.fill(endToken, firstToken, endToken);
  }
  const cueBefore = column();
  const cueAfter = column();
  for (let at = 0, last = -1; at < length; at++) {
    if (at === partFirst[at]) last = -1;
    cueBefore[at] = last;
    if (isLikelyCue(at)) last = at;
  }
  for (let at = length - 1, last = -1; at >= 0; at--) {
    if (at === partEnd[at]! - 1) last = -1;
    cueAfter[at] = last;
    if (isLikelyCue(at)) last = at;
  }
  const commas = new Int32Array(length + 1);
  const clause = column();
  for (let at = 0, start = 0; at < length; at++) {
    const form = shape[at]!;
    commas[at + 1] = commas[at]! + (form === COMMA ? 1 : 0);
    if (at === sentenceFirst[at]) start = at;
    clause[at] = start;
    if (form === COMMA || form === COLON || form === SEMICOLON || form === LONG_DASH) start = at + 1;
  }
  return { sentence, sentenceFirst, sentenceEnd, partFirst, partEnd, cueBefore, cueAfter, commas, clause };
}

/** A distance in tokens, in eleven steps that grow. */
export function stepOf(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  if (distance <= 22) return 8;
  return distance <= 35 ? 9 : 10;
}
