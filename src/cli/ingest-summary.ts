import type { IngestReport } from '../ingest/bring-up-to-date.ts';
import { complaint } from './complaint.ts';
import { counted } from './counted.ts';
import { terminalOf } from './terminal.ts';

/** What an ingest did, in a line: "11 articles added, 2 unchanged, 1 refused". */
export function ingestSummary({
  added,
  changed,
  moved,
  removed,
  unchanged,
  refused,
  interrupted,
}: IngestReport): string {
  const parts = Object.entries({ added, changed, moved, removed, unchanged, refused: refused.length })
    .filter(([, count]) => count > 0)
    .map(
      ([what, count], index) =>
        `${index === 0 ? counted(count, what === 'refused' ? 'file' : 'article') : count} ${what}`,
    );
  const summary = parts.length === 0 ? 'nothing to read' : parts.join(', ');
  return interrupted ? `${summary}; stopped before the end` : summary;
}

/** Names every refused file and correction on stderr, with what to do about it. */
export function showRefusals({ refused, corrections }: IngestReport): void {
  const { colors } = terminalOf(process.stderr);
  process.stderr.write([...refused, ...corrections].map((problem) => complaint(problem, colors)).join(''));
}
