import { Option, type Command } from 'commander';
import type { Analysis } from '../../ingest/analyse.ts';
import { problemOf } from '../../ingest/problem-of.ts';
import type { ProblemRecord } from '../../model/records.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { complaint } from '../complaint.ts';
import { FAILED, OK } from '../exit-codes.ts';
import type { Article } from '../extract/article.ts';
import { articleObject } from '../extract/article-object.ts';
import type { Text } from '../extract/text.ts';
import { textsOfFiles } from '../extract/texts-of-files.ts';
import { STDIN, textsOfLines } from '../extract/texts-of-lines.ts';
import { maxFileSizeOption } from '../options.ts';
import { stopSignal } from '../stop-signal.ts';
import { terminalOf } from '../terminal.ts';
import { write } from '../write.ts';

interface ExtractCommandOptions {
  readonly format?: 'pretty' | 'ndjson';
  readonly input: 'text' | 'ndjson';
  readonly maxFileSize: number;
}

/** `onrecord extract PATH...`: writes what is found in each text, and keeps nothing. */
export const addExtractCommand = (program: Command): Command =>
  program
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
    .addOption(maxFileSizeOption())
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], options: ExtractCommandOptions, command: Command) => {
      if (options.input === 'text') {
        if (paths.length === 0) command.error("error: missing required argument 'path'");
        if (paths.includes(STDIN)) command.error('error: - (the standard input) needs --input ndjson');
      }
      process.exitCode = await extractCommand(paths, options);
    });

const HELP = `
Texts that cannot be taken are named on stderr, and the others go on: the exit
status is then 1. Offsets are UTF-16 code units into "text", end-exclusive.

Examples:
  onrecord extract news/a.txt
  onrecord extract news --format ndjson > found.ndjson
  onrecord extract --input ndjson --format ndjson < texts.ndjson
  FORCE_COLOR=1 onrecord extract news --format pretty | less -R`;

async function extractCommand(paths: readonly string[], options: ExtractCommandOptions): Promise<number> {
  const { analyse } = await import('../../ingest/analyse.ts');
  const stop = stopSignal();
  const render = await rendererOf(options);
  let status: number = OK;
  for await (const text of textsOf(paths, options, stop.signal)) {
    if (stop.signal.aborted) break;
    const outcome = text.type === 'TEXT' ? attempt(text.file, analyse) : text.problem;
    if ('code' in outcome) {
      process.stderr.write(complaint(outcome, terminalOf(process.stderr).colors));
      status = FAILED;
    } else {
      await write(process.stdout, render(outcome));
    }
  }
  return stop.exitCode() ?? status;
}

const textsOf = (
  paths: readonly string[],
  { input, maxFileSize }: ExtractCommandOptions,
  signal: AbortSignal,
): AsyncIterable<Text> =>
  input === 'text'
    ? textsOfFiles(paths, maxFileSize)
    : textsOfLines(paths.length === 0 ? [STDIN] : paths, maxFileSize, signal);

function attempt(file: SourceFile, analyse: (file: SourceFile) => Analysis): Article | ProblemRecord {
  try {
    return { file, ...analyse(file) };
  } catch (error) {
    return problemOf(file.path, error);
  }
}

async function rendererOf({ format }: ExtractCommandOptions): Promise<(article: Article) => string> {
  const terminal = terminalOf(process.stdout);
  if ((format ?? (terminal.isInteractive ? 'pretty' : 'ndjson')) === 'ndjson') {
    return (article) => `${JSON.stringify(articleObject(article))}\n`;
  }
  const { prettyArticle } = await import('../pretty/pretty-article.ts');
  return (article) => prettyArticle(article, terminal);
}
