import { findFiles } from '../source/find-files.ts';
import type { ContentWriter } from '../store/content-writer.ts';
import { bringUpToDate, type IngestOptions, type IngestReport } from './bring-up-to-date.ts';
import { takeCorrections } from './corrections/take-corrections.ts';
import { scopeOf } from './scope.ts';

/**
 * Brings the store up to date with the named files and folders: what is new, changed, moved or gone under them, and what
 * corrections change. Articles from other places stay. A file that cannot be taken is refused alone and listed in the
 * report, and so is a correction.
 *
 * @throws OnrecordError `PATH_NOT_FOUND`, `BAD_CONFIGURATION` for what was named, before any article is read; the
 *   `STORE_…` codes, with all that was committed until then kept.
 */
export async function ingest(
  store: ContentWriter,
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestReport> {
  const corrections = await takeCorrections(store, options);
  return bringUpToDate(store, findFiles(paths, options), scopeOf(paths, options.base), corrections, options);
}
