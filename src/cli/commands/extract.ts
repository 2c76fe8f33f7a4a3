import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { complaint } from '../complaint.ts';
import { addSettings } from '../configuration/configure.ts';
import { FAILED, OK } from '../exit-codes.ts';
import type { AnswerSettings } from '../extract/answer.ts';
import { compileLater } from '../extract/compile-later.ts';
import type { Job } from '../extract/job.ts';
import { jobsOfFiles } from '../extract/jobs-of-files.ts';
import { jobsOfLines, STDIN } from '../extract/jobs-of-lines.ts';
import { maxFileSizeOption } from '../options.ts';
import { stopSignal } from '../stop-signal.ts';
import { terminalOf } from '../terminal.ts';
import { write } from '../write.ts';

interface ExtractCommandOptions {
  readonly format?: 'pretty' | 'ndjson';
  readonly input: 'text' | 'ndjson';
  readonly maxFileSize: number;
  readonly workers: number;
}

/** `onrecord extract PATH...`: writes what is found in each text, and keeps nothing. */
export function addExtractCommand(program: Command): void {
  const command = program
    .command('extract')
    .summary('show who said what, without keeping anything')
    .description('Write what is found in each text to the standard output, one text after the other. Nothing is kept.')
    .argument(
      '[path...]',
      'text files, or folders to look through; with --input ndjson, files of lines, or - for stdin',
    )
    .addOption(
      new Option(
        '--format <format>',
        'pretty is for people, ndjson one JSON object a line; pretty on a terminal, else ndjson',
      ).choices(['pretty', 'ndjson']),
    )
    .addOption(
      new Option('--input <input>', 'what the paths hold: articles, or lines of {"file", "text"}')
        .choices(['text', 'ndjson'])
        .default('text'),
    )
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], options: ExtractCommandOptions) => {
      if (options.input === 'text') {
        if (paths.length === 0) command.error("error: missing required argument 'path'");
        if (paths.includes(STDIN)) command.error('error: - (the standard input) needs --input ndjson');
      }
      process.exitCode = await extractCommand(paths, options);
    });
  addSettings(command, [workersOption(), maxFileSizeOption()]);
}

const HELP = `
Texts that cannot be taken are named on stderr, and the others go on: the exit
status is then 1. The order is that of the texts, however many workers read
them; a worker takes 60 to 150 MB of memory. Offsets are UTF-16 code units into
"text", end-exclusive.

Examples:
  onrecord extract news/a.txt
  onrecord extract news --format ndjson > found.ndjson
  onrecord extract --input ndjson --format ndjson < texts.ndjson
  FORCE_COLOR=1 onrecord extract news --format pretty | less -R`;

async function extractCommand(paths: readonly string[], options: ExtractCommandOptions): Promise<number> {
  compileLater();
  const { answersOf } = await import('../extract/answers.ts');
  const stop = stopSignal();
  const end = new AbortController();
  const jobs = jobsOf(paths, options, AbortSignal.any([stop.signal, end.signal]));
  let status: number = OK;
  try {
    for await (const answer of answersOf(jobs, settingsOf(options), options.workers)) {
      if (stop.signal.aborted) break;
      if (answer.type === 'PROBLEM') {
        process.stderr.write(complaint(answer.problem, terminalOf(process.stderr).colors));
        status = FAILED;
      } else {
        await write(process.stdout, answer.output);
      }
    }
  } finally {
    end.abort();
  }
  return stop.exitCode() ?? status;
}

const jobsOf = (
  paths: readonly string[],
  { input, maxFileSize }: ExtractCommandOptions,
  signal: AbortSignal,
): AsyncIterable<Job> =>
  input === 'text' ? jobsOfFiles(paths) : jobsOfLines(paths.length === 0 ? [STDIN] : paths, maxFileSize, signal);

function settingsOf({ format, maxFileSize }: ExtractCommandOptions): AnswerSettings {
  const { isInteractive, columns, colors } = terminalOf(process.stdout);
  const isPretty = (format ?? (isInteractive ? 'pretty' : 'ndjson')) === 'pretty';
  return { maxBytes: maxFileSize, page: isPretty ? { columns, isColored: colors.isColorSupported } : null };
}

const workersOption = (): Option =>
  new Option('--workers <number>', 'how many texts are read at the same time, each on a core of its own')
    .argParser(parseWorkers)
    .default(availableParallelism(), 'as many as there are cores');

function parseWorkers(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A number of workers is a whole number from 1 to 999.');
}
