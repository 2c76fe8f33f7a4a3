import { Option, type Command } from 'commander';
import { makeKey, type Scope } from '../../server/api-keys.ts';
import { OK } from '../exit-codes.ts';
import { terminalOf } from '../terminal.ts';

/** `onrecord key NAME`: makes a key for one user of a server. */
export function addKeyCommand(program: Command): void {
  const command = program
    .command('key')
    .summary('make a key for one user of a server')
    .description('Make a key. It is shown this once; the server is given only the line with its hash.')
    .argument('<name>', 'of the user, as one word; it stands in the log')
    .addOption(new Option('--scope <scope>', 'admin also sees /metrics').choices(['read', 'admin']).default('read'))
    .addHelpText('after', HELP)
    .action((name: string, { scope }: { readonly scope: Scope }) => {
      if (!/^[^\s#]\S*$/.test(name)) command.error('error: a name is one word, and does not begin with #');
      process.exitCode = keyCommand(name, scope);
    });
}

const HELP = `
The key goes to stderr, and the line to stdout, so that it can be added to the
file that serve --keys names.

Examples:
  onrecord key newsroom >> keys.txt
  onrecord key grafana --scope admin >> keys.txt
  onrecord serve news --keys keys.txt --host 0.0.0.0`;

function keyCommand(name: string, scope: Scope): number {
  const { key, line } = makeKey(name, scope);
  const { colors } = terminalOf(process.stderr);
  process.stderr.write(`Key for ${name}, shown this once: ${colors.bold(key)}\n`);
  process.stdout.write(`${line}\n`);
  return OK;
}
