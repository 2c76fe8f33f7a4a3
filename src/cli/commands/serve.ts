import type { Command } from 'commander';
import type { IngestOptions, IngestReport } from '../../ingest/bring-up-to-date.ts';
import type { Watching } from '../../ingest/watch.ts';
import { isLoopback } from '../../server/listeners/own-host.ts';
import type { ContentStore } from '../../store/content-store.ts';
import { baseFolderOf } from '../base-folder.ts';
import { addSettings } from '../configuration/configure.ts';
import { OK } from '../exit-codes.ts';
import { ingestSummary, showRefusals } from '../ingest-summary.ts';
import { keysOf } from '../keys-of.ts';
import { limitsIn } from '../limit-options.ts';
import { readerFolder, seedsFolder } from '../package-files.ts';
import { progressView } from '../progress.ts';
import { greeting, openToAll } from '../serve-messages.ts';
import { DEFAULT_RATE, serveOptions, type ServeOptions } from '../serve-options.ts';
import { showError } from '../show-error.ts';
import { stopped, stopSignal } from '../stop-signal.ts';

/** `onrecord serve [PATH...]`: ingests what changed, then answers GraphQL until it is stopped. */
export function addServeCommand(program: Command): void {
  const command = program
    .command('serve')
    .summary('serve the articles as a GraphQL API')
    .description('Read what is new or changed under the paths, then serve everything in the store as a GraphQL API.')
    .argument('[path...]', 'text files, or folders to look through')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], options: ServeOptions) => {
      if (options.watch === true && paths.length === 0) command.error('error: --watch needs a path to watch');
      process.exitCode = await serveCommand(paths, options);
    });
  addSettings(command, serveOptions());
}

const HELP = `
Without a path it serves what is in the store; if the store is empty, the
articles that come with Onrecord. Ctrl-C finishes what is running and stops.

Examples:
  onrecord serve
  onrecord serve news --watch
  onrecord serve news --port 8080 --store archive.db`;

async function serveCommand(named: readonly string[], options: ServeOptions): Promise<number> {
  const { openStore } = await import('../../store/open-store.ts');
  const { createServer } = await import('../../server/create-server.ts');
  const { tryPort } = await import('../../server/listen.ts');
  const { serverLogger } = await import('../server-logger.ts');
  const stop = stopSignal();
  const keys = keysOf(options.keys);
  await tryPort(options.host, options.port);
  const store = await openStore(options.store);
  let watching: Watching | undefined;
  try {
    const paths = named.length === 0 && (await store.corpus()).articles === 0 ? [seedsFolder()] : named;
    const ingested = await bringIn(store, paths, options, stop.signal);
    watching = ingested.watching;
    if (ingested.report !== null) showRefusals(ingested.report);
    if (stop.signal.aborted) return OK;

    const server = createServer({
      store,
      logger: serverLogger(options.log),
      reader: readerFolder(),
      limits: limitsIn(options),
      graphiql: options.graphiql,
      keys,
      rateLimit: {
        perMinute: options.requestsPerMinute ?? (isLoopback(options.host) ? 0 : DEFAULT_RATE),
        isBehindProxy: options.behindProxy === true,
      },
    });
    const listening = await server.listen(options.host, options.port);
    if (!isLoopback(options.host) && keys.length === 0) process.stderr.write(openToAll(options.host));
    process.stdout.write(
      greeting({ url: listening.url, store: options.store, corpus: await store.corpus(), ...ingested }),
    );
    await stopped(stop.signal);
    await listening.close();
    return OK;
  } finally {
    await watching?.close();
    await store.close();
  }
}

interface Ingested {
  /** `null` where no path was to be read. */
  readonly report: IngestReport | null;
  readonly watching?: Watching;
}

async function bringIn(
  store: ContentStore,
  paths: readonly string[],
  { store: location, maxFileSize, watch: isWatched }: ServeOptions,
  signal: AbortSignal,
): Promise<Ingested> {
  if (paths.length === 0) return { report: null };
  const progress = progressView();
  const options: IngestOptions = {
    base: baseFolderOf(location),
    maxBytes: maxFileSize,
    onProgress: progress.show,
    signal,
  };
  try {
    if (isWatched !== true) {
      const { ingest } = await import('../../ingest/ingest.ts');
      return { report: await ingest(store, paths, options) };
    }
    const { watch } = await import('../../ingest/watch.ts');
    const watching = await watch(store, paths, { ...options, onReport: showLaterReport, onError: showLaterError });
    return { report: watching.report, watching };
  } finally {
    progress.end();
  }
}

function showLaterReport(report: IngestReport): void {
  showRefusals(report);
  process.stdout.write(`  ${ingestSummary(report)}\n`);
}

const showLaterError = (error: unknown): void => {
  showError('The last changes were not read', error);
};
