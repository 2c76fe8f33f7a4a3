import { findFiles } from '../source/find-files.ts';
import type { ContentWriter } from '../store/content-writer.ts';
import { bringUpToDate, type IngestOptions, type IngestReport } from './bring-up-to-date.ts';
import { scopeOf } from './scope.ts';

/**
 * Brings the store up to date with the named files and folders: what is new, changed, moved or gone under them. Articles
 * from other places stay. A file that cannot be taken is refused alone and listed in the report.
 *
 * @throws OnrecordError `PATH_NOT_FOUND`, `BAD_CONFIGURATION` for what was named, before anything is done; the
 *   `STORE_…` codes, with all that was committed until then kept.
 */
export const ingest = (store: ContentWriter, paths: readonly string[], options: IngestOptions): Promise<IngestReport> =>
  bringUpToDate(store, findFiles(paths, options), scopeOf(paths, options.base), options);
