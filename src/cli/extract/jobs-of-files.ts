import { problemOf } from '../../ingest/problem-of.ts';
import { findFiles } from '../../source/find-files.ts';
import { readSourceFile } from '../../source/read-source-file.ts';
import type { Text } from './text.ts';

/**
 * The texts of the source files under the paths, one at a time, in the order of the paths.
 *
 * @throws OnrecordError `PATH_NOT_FOUND`, `BAD_CONFIGURATION` for what was named, before the first text.
 */
export async function* textsOfFiles(paths: readonly string[], maxBytes: number): AsyncGenerator<Text> {
  for await (const finding of findFiles(paths, { base: process.cwd() })) {
    if (finding.type === 'PROBLEM') {
      yield finding;
      continue;
    }
    try {
      yield { type: 'TEXT', file: await readSourceFile(finding.file, { maxBytes }) };
    } catch (error) {
      yield { type: 'PROBLEM', problem: problemOf(finding.file.path, error) };
    }
  }
}
