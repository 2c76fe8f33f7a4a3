import type { FoundFile } from '../../source/found-file.ts';
import type { ProblemFinding } from '../../source/look-at-file.ts';
import type { Line } from './lines.ts';

/** A text that is still to be read, or why there is none in its place. A plain value: threads can send it to each other. */
export type Job = { readonly type: 'FILE'; readonly file: FoundFile } | LineJob | ProblemFinding;

export interface LineJob {
  readonly type: 'LINE';
  /** The name of the stream. */
  readonly input: string;
  readonly line: Line;
}
