import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { OnrecordError } from '../../model/errors.ts';

/** A setting that was made outside of the command line. */
export interface ConfigEntry {
  /** Of the option, without dashes: `maxFileSize`. */
  readonly key: string;
  /** As it would be written on the command line; `true` and `false` for what is on or off. */
  readonly value: string;
  /** The place of the value: `onrecord.yaml:3:7`, or the name of a variable. */
  readonly where: string;
}

/**
 * Reads a configuration file: YAML, a setting a line, named like the option on the command line without its dashes.
 *
 * @example `maxFileSize: 20MB` is `--max-file-size 20MB`
 * @throws OnrecordError `BAD_CONFIGURATION` with file, line and column
 */
export function readConfigFile(path: string): readonly ConfigEntry[] {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(textOf(path), { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const [error] = errors;
  if (error) throw bad(placeOf(error.pos[0]), error.message);
  if (contents === null) return [];
  if (!isMap(contents)) throw bad(placeOf(contents.range[0]), 'The settings must be keys with values.');
  return contents.items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    if (!isScalar(value) || value.value === null) throw bad(placeOf(key.range[0]), `“${name}” has no single value.`);
    return { key: name, value: value.source, where: placeOf(value.range[0]) };
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new OnrecordError('BAD_CONFIGURATION', `The configuration file ${path} cannot be read.`, {
      where: path,
      hint: 'Check the spelling and your rights, or leave --config out.',
      cause: error,
    });
  }
}

const bad = (where: string, what: string): OnrecordError =>
  new OnrecordError('BAD_CONFIGURATION', `${where}: ${what}`, { where, hint: 'Write a setting a line: `port: 8080`.' });
