import { findFiles } from '../../source/find-files.ts';
import type { Job } from './job.ts';

/**
 * The source files under the paths, one at a time, in the order of the paths.
 *
 * @throws OnrecordError `PATH_NOT_FOUND`, `BAD_CONFIGURATION` for what was named, before the first file.
 */
export const jobsOfFiles = (paths: readonly string[]): AsyncIterable<Job> => findFiles(paths, { base: process.cwd() });
