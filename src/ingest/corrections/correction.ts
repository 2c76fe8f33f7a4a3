import type { ActorKind } from '../../model/annotations.ts';
import type { GivenCorrection } from '../../model/records.ts';

/** What a person decided. Names and words are as they were written down. */
export type Decision =
  /** All of these name one actor, and the first is what it is called. */
  | { readonly type: 'SAME'; readonly names: readonly string[] }
  /** No two of these name one actor. */
  | { readonly type: 'APART'; readonly names: readonly string[] }
  /** In some articles the name is that of another actor, which is called so. */
  | { readonly type: 'ANOTHER'; readonly name: string; readonly call: string }
  | { readonly type: 'RENAME'; readonly name: string; readonly to: string }
  | { readonly type: 'KIND'; readonly name: string; readonly kind: ActorKind }
  | { readonly type: 'NOT_AN_ACTOR'; readonly name: string }
  /** The quotes that hold these words were said by these; by none of the actors where there is no name. */
  | { readonly type: 'SPEAKER'; readonly quote: string; readonly speakers: readonly string[] };

export type DecisionType = Decision['type'];

/** One entry of a file of corrections. Its `id` is a function of what it says, not of who says it, where or why. */
export interface Correction<Type extends DecisionType = DecisionType> extends GivenCorrection {
  readonly column: number;
  readonly decision: Decision & { readonly type: Type };
}

/** Whether it holds in some articles only. It wins over one that holds in all of them. */
export const isLocal = ({ within }: GivenCorrection): boolean => within.length > 0;

/** The corrections of one type. */
export const ofType = <Type extends DecisionType>(
  corrections: readonly Correction[],
  type: Type,
): readonly Correction<Type>[] =>
  corrections.filter((correction): correction is Correction<Type> => correction.decision.type === type);

/** The place of a correction, as editors and terminals know it: `corrections/people.yaml:3:5`. */
export const placeOf = ({ file, line, column }: Pick<Correction, 'file' | 'line' | 'column'>): string =>
  `${file}:${line}:${column}`;

/** "corrections/people.yaml line 3" */
export const placeInWords = ({ file, line }: Pick<Correction, 'file' | 'line'>): string => `${file} line ${line}`;

/** In the order of the files and lines. */
export const byPlace = (
  a: Pick<Correction, 'file' | 'line' | 'column'>,
  b: Pick<Correction, 'file' | 'line' | 'column'>,
): number => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);
