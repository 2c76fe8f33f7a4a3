import type { ProblemRecord } from '../../model/records.ts';
import type { SourceFile } from '../../model/source-file.ts';

/** A text to extract from, or why there is none in its place. */
export type Text =
  { readonly type: 'TEXT'; readonly file: SourceFile } | { readonly type: 'PROBLEM'; readonly problem: ProblemRecord };
