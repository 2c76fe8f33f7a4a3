/** Labels of the first pass: for content, source and cue one for the first token and one for those after it. */
export const OTHER = 0;
export const CONTENT_FIRST = 1;
export const CONTENT_NEXT = 2;
export const SOURCE_FIRST = 3;
export const SOURCE_NEXT = 4;
export const CUE_FIRST = 5;
export const CUE_NEXT = 6;
export const FIRST_PASS_LABELS = 7;

/** Labels of the second pass: the same, but that the cue is given and has one label, which is never guessed. */
export const CUE = 5;
export const SECOND_PASS_LABELS = 6;
/** Those of the second pass that have weights. */
export const GUESSED_LABELS = 5;

/** Whether the label is for words that go on with what another word began. */
export const goesOn = (label: number): boolean => label > OTHER && label % 2 === 0;

/** Whether a token with one label may come after one with the other: what goes on must have begun. */
export const mayFollow = (before: number, label: number): boolean =>
  !goesOn(label) || before === label || before === label - 1;
