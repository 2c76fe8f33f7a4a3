import { readFileSync } from 'node:fs';
import { OnrecordError } from '../model/errors.ts';
import { parseKeys, type ApiKey } from '../server/api-keys.ts';

/**
 * The keys that a server takes: from the file of that name, or, where the setting holds the lines themselves, from it.
 *
 * @throws OnrecordError `BAD_CONFIGURATION`
 */
export function keysOf(setting: string | undefined): readonly ApiKey[] {
  if (setting === undefined) return [];
  if (/\s[0-9a-f]{64}\s*$/i.test(setting)) return parseKeys(setting, 'keys');
  return parseKeys(textOf(setting), setting);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new OnrecordError('BAD_CONFIGURATION', `The keys in ${file} cannot be read.`, {
      where: file,
      hint: '`onrecord key NAME >> FILE` makes a key and the file.',
      cause: error,
    });
  }
}
