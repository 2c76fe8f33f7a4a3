import { Command } from 'commander';
import { addDoctorCommand } from './commands/doctor.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addIngestCommand } from './commands/ingest.ts';
import { addKeyCommand } from './commands/key.ts';
import { addServeCommand } from './commands/serve.ts';
import { packageVersion } from './package-files.ts';

/** The command line. Parsing throws what the commands throw, and a `CommanderError` that was shown already. */
export function createProgram(): Command {
  const program = new Command('onrecord')
    .description('Who said what, about whom, and exactly where: a folder of news text in, one GraphQL API out.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      outputError: (message, print) => {
        print(message.replace(/^error: /, 'onrecord: '));
      },
    })
    .showHelpAfterError('  onrecord --help shows what can be asked.')
    .addHelpText(
      'after',
      `
Examples:
  onrecord serve                  serve what is kept, or the articles that come along
  onrecord serve news --watch     serve your own articles, kept up to date
  onrecord ingest news            read what is new or changed, and do not serve
  onrecord extract news/a.txt     see who said what, without keeping anything
  onrecord doctor                 see how it is set up, and what is wrong with that

Every command has its own --help.`,
    );
  for (const add of [addServeCommand, addIngestCommand, addExtractCommand, addDoctorCommand, addKeyCommand])
    add(program);
  for (const command of program.commands) {
    command.showHelpAfterError(`  onrecord ${command.name()} --help shows what can be asked.`);
  }
  return program;
}
