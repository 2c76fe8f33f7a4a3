import { type Line, PASSAGE, type Range, wordAt } from './line.ts';

/** What a rule found in a line: pieces that hold what was said, who said it and the words that mark it. */
export interface Finding {
  readonly line: Line;
  /** In the order of the text; more than one where the cue splits it. */
  readonly content: readonly Range[];
  readonly source: Range | null;
  readonly cue: Range | null;
  /** The name of the rule's file. */
  readonly rule: string;
  /** Why, in a sentence for people. */
  readonly note: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Whether some pieces are quoted passages and nothing else but signs between them. */
export const isAllPassages = (line: Line, { first, end }: Range): boolean => {
  for (let at = first; at < end; at++) {
    const piece = line.pieces[at];
    if (piece?.passage === null && /[\p{L}\p{N}]/u.test(piece.word)) return false;
  }
  return end > first;
};

/** Whether a quoted passage is among some pieces. */
export const holdsPassage = (line: Line, { first, end }: Range): boolean => {
  for (let at = first; at < end; at++) if (wordAt(line, at) === PASSAGE) return true;
  return false;
};
