import type { Command, Option } from 'commander';
import { addSettings } from '../configuration/configure.ts';
import { OK } from '../exit-codes.ts';
import { serveOptions } from '../serve-options.ts';
import { terminalOf } from '../terminal.ts';
import { visible } from '../visible.ts';

/** `onrecord doctor`: prints what a server would be told, each value with where it comes from. */
export function addDoctorCommand(program: Command): void {
  const command = program
    .command('doctor')
    .summary('show how a server would be set up')
    .description('Print every setting and limit of a server with its value and where that comes from.')
    .addHelpText('after', HELP)
    .action(() => {
      process.stdout.write(settingsPage(command));
      process.exitCode = OK;
    });
  addSettings(command, serveOptions());
}

const HELP = `
It takes the options of serve, so that a call can be tried before it is made.
A setting is looked for on the command line, then in the environment, then in
the configuration file, and is else as it is built in.

Examples:
  onrecord doctor
  ONRECORD_PORT=8080 onrecord doctor --host 0.0.0.0`;

function settingsPage(command: Command): string {
  const { colors } = terminalOf(process.stdout);
  const options = command.options.filter((option) => option.attributeName() !== 'config');
  const headings = new Set(options.map(headingOf));
  return [...headings]
    .map((heading) => {
      const under = options.filter((option) => headingOf(option) === heading);
      return `${colors.bold(heading)}\n${under.map((option) => line(command, option)).join('')}`;
    })
    .join('\n');
}

const headingOf = ({ helpGroupHeading = 'Settings:' }: Option): string => helpGroupHeading;

function line(command: Command, option: Option): string {
  const { colors } = terminalOf(process.stdout);
  const name = option.attributeName();
  const value = visible(String(command.getOptionValue(name) ?? 'false'));
  return `  ${name.padEnd(16)} ${value.padEnd(24)} ${colors.dim(originOf(command, option))}\n`;
}

function originOf(command: Command, option: Option): string {
  const source = command.getOptionValueSource(option.attributeName()) ?? 'default';
  return source === 'cli' ? 'command line' : source === 'default' ? 'built in' : visible(source);
}
