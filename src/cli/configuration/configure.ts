import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { OnrecordError } from '../../model/errors.ts';
import { environment } from '../environment.ts';
import { readConfigFile, type ConfigEntry } from './config-file.ts';

/** Read where `--config` names no other, if it is there. */
const USUAL_FILE = 'onrecord.yaml';

/**
 * Gives a command its settings. Each is an option that can also be set by a variable of the environment
 * (`ONRECORD_MAX_FILE_SIZE`) and by a line of the configuration file (`maxFileSize: 20MB`). The command line goes
 * before the environment, the environment before the file, the file before what is built in.
 */
export function addSettings(command: Command, settings: readonly Option[]): void {
  for (const option of settings) command.addOption(option);
  command
    .option('--config <file>', `file with settings, a line each (default: ${USUAL_FILE}, if there is one)`)
    .addHelpText('after', SETTINGS_HELP)
    .hook('preAction', () => {
      for (const entry of variablesFor(command)) apply(command, entry);
      for (const entry of linesFor(command)) apply(command, entry);
    });
}

/** Follows the options in the help of every command that has settings. */
const SETTINGS_HELP = `
Every option can also be set by a variable (ONRECORD_MAX_FILE_SIZE=20MB) or a
line of ${USUAL_FILE} (maxFileSize: 20MB). onrecord doctor shows what holds.`;

const variablesFor = (command: Command): readonly ConfigEntry[] =>
  command.options.flatMap((option) => {
    const name = variableOf(option);
    const value = environment().settings.get(name);
    return value === undefined ? [] : [{ key: option.attributeName(), value, where: name }];
  });

/** "--max-file-size" is `ONRECORD_MAX_FILE_SIZE`, "--no-graphiql" is `ONRECORD_GRAPHIQL`. */
const variableOf = (option: Option): string =>
  `ONRECORD_${(option.long ?? '')
    .replace(/^--(no-)?/, '')
    .replaceAll('-', '_')
    .toUpperCase()}`;

function linesFor(command: Command): readonly ConfigEntry[] {
  const { config } = command.opts<{ config?: string }>();
  if (config !== undefined) return readConfigFile(config);
  return existsSync(USUAL_FILE) ? readConfigFile(USUAL_FILE) : [];
}

/** A setting of another command is none of this one's business; one of no command is a mistake. */
function apply(command: Command, entry: ConfigEntry): void {
  const option = command.options.find((one) => one.attributeName() === entry.key);
  if (option === undefined) {
    const known = (command.parent?.commands ?? []).flatMap(({ options }) => options.map((one) => one.attributeName()));
    if (!known.includes(entry.key)) throw unknown(entry, known);
    return;
  }
  const source = command.getOptionValueSource(entry.key);
  if (source === undefined || source === 'default')
    command.setOptionValueWithSource(entry.key, valueOf(option, entry), entry.where);
}

function valueOf(option: Option, entry: ConfigEntry): unknown {
  if (option.isBoolean() || option.negate) {
    const isOn = SWITCH.get(entry.value.toLowerCase());
    if (isOn === undefined) throw wrong(entry, 'Write true or false.');
    return isOn;
  }
  try {
    return option.parseArg ? option.parseArg<unknown>(entry.value, undefined) : entry.value;
  } catch (error) {
    throw error instanceof InvalidArgumentError ? wrong(entry, error.message) : error;
  }
}

const SWITCH: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

const wrong = ({ key, value, where }: ConfigEntry, hint: string): OnrecordError =>
  new OnrecordError('BAD_CONFIGURATION', `${where}: “${value}” is no value of “${key}”.`, { where, hint });

function unknown({ key, where }: ConfigEntry, known: readonly string[]): OnrecordError {
  const near = known.find((name) => name.toLowerCase() === key.replace(/[-_]/g, '').toLowerCase());
  return new OnrecordError('BAD_CONFIGURATION', `${where}: There is no setting “${key}”.`, {
    where,
    hint: near ? `Did you mean “${near}”?` : '`onrecord doctor` lists all settings.',
  });
}
