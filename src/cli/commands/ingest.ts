import type { Command } from 'commander';
import type { IngestReport } from '../../ingest/bring-up-to-date.ts';
import { baseFolderOf } from '../base-folder.ts';
import { addSettings } from '../configuration/configure.ts';
import { FAILED, OK } from '../exit-codes.ts';
import { ingestSummary, showRefusals } from '../ingest-summary.ts';
import { maxFileSizeOption, storeOption } from '../options.ts';
import { progressView } from '../progress.ts';
import { stopSignal } from '../stop-signal.ts';

interface IngestCommandOptions {
  readonly store: string;
  readonly maxFileSize: number;
}

/** `onrecord ingest PATH...`: reads what is new or changed into the store. */
export function addIngestCommand(program: Command): void {
  const command = program
    .command('ingest')
    .summary('read articles into the store')
    .description(
      'Bring the store up to date with files and folders: what is new, changed, moved or gone under them. ' +
        'Articles from other places stay.',
    )
    .argument('<path...>', 'text files, or folders to look through')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], options: IngestCommandOptions) => {
      process.exitCode = await ingestCommand(paths, options);
    });
  addSettings(command, [storeOption(), maxFileSizeOption()]);
}

const HELP = `
Files that cannot be taken are listed with the reason, and the others are read:
the exit status is 0 even so, and 1 where nothing at all could be read.
Ctrl-C keeps what was read so far.

Examples:
  onrecord ingest news
  onrecord ingest news/2024 extra.txt --store archive.db`;

async function ingestCommand(
  paths: readonly string[],
  { store: location, maxFileSize }: IngestCommandOptions,
): Promise<number> {
  const { openStore } = await import('../../store/open-store.ts');
  const { ingest } = await import('../../ingest/ingest.ts');
  const stop = stopSignal();
  const store = await openStore(location);
  const progress = progressView();
  try {
    const report = await ingest(store, paths, {
      base: baseFolderOf(location),
      maxBytes: maxFileSize,
      onProgress: progress.show,
      signal: stop.signal,
    });
    progress.end();
    showRefusals(report);
    process.stdout.write(`${ingestSummary(report)}\n`);
    return stop.exitCode() ?? (isEmpty(report) ? nothingRead(paths) : OK);
  } finally {
    progress.end();
    await store.close();
  }
}

const isEmpty = ({ added, changed, moved, removed, unchanged }: IngestReport): boolean =>
  added + changed + moved + removed + unchanged === 0;

function nothingRead(paths: readonly string[]): number {
  process.stderr.write(
    `onrecord: there is nothing that can be read under ${paths.join(', ')}.\n  Articles are files that end in .txt.\n`,
  );
  return FAILED;
}
