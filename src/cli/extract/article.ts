import type { Analysis } from '../../ingest/analyse.ts';
import type { SourceFile } from '../../model/source-file.ts';

/** A text and all that was found in it. */
export interface Article extends Analysis {
  readonly file: SourceFile;
}
