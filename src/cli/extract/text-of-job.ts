import { problemOf } from '../../ingest/problem-of.ts';
import { openBlocking } from '../../source/open-blocking.ts';
import { readSourceFile } from '../../source/read-source-file.ts';
import type { Job } from './job.ts';
import type { Text } from './text.ts';
import { textOfLine } from './text-of-line.ts';

/** Reads the text of a job; `null` for a blank line. */
export async function textOfJob(job: Job, maxBytes: number): Promise<Text | null> {
  if (job.type === 'PROBLEM') return job;
  if (job.type === 'LINE') return textOfLine(job.input, job.line);
  try {
    return { type: 'TEXT', file: await readSourceFile(job.file, { maxBytes, open: openBlocking }) };
  } catch (error) {
    return { type: 'PROBLEM', problem: problemOf(job.file.path, error) };
  }
}
