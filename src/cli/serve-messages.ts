import type { IngestReport } from '../ingest/bring-up-to-date.ts';
import type { CorpusRecord } from '../model/records.ts';
import { counted } from './counted.ts';
import { ingestSummary } from './ingest-summary.ts';
import { packageVersion } from './package-files.ts';
import { terminalOf } from './terminal.ts';
import { visible } from './visible.ts';

export interface Served {
  readonly url: string;
  readonly store: string;
  readonly corpus: CorpusRecord;
  /** `null` where nothing was to be read. */
  readonly report: IngestReport | null;
}

/** What is served, and where; the lines that a person sees after the start. */
export function greeting({ url, store, corpus, report }: Served): string {
  const { colors } = terminalOf(process.stdout);
  const line = (label: string, value: string): string => `  ${colors.dim(label.padEnd(8))} ${value}\n`;
  const elsewhere = report === null || report.elsewhere === 0 ? '' : ` (${report.elsewhere} from other places)`;
  return [
    `\n${colors.bold('onrecord')} ${packageVersion()}\n\n`,
    report === null ? '' : line('Read', ingestSummary(report)),
    line('Corpus', counted(corpus.articles, 'article') + elsewhere),
    line('', `${counted(corpus.quotes, 'quote')}, ${counted(corpus.actors, 'actor')}`),
    line('Store', visible(store)),
    line('GraphQL', colors.bold(colors.cyan(url))),
    line('Reader', colors.bold(colors.cyan(new URL('/', url).href))),
    '\n  Open the address in a browser to ask. Ctrl-C stops.\n\n',
  ].join('');
}

export function openToAll(host: string): string {
  const { colors } = terminalOf(process.stderr);
  return `${colors.yellow('onrecord:')} ${visible(host)} is open to the network.\n  Everyone who can reach this machine can read all articles; --keys lets in only who has a key.\n`;
}
