import { OnrecordError } from '../../model/errors.ts';

/**
 * What the store wrote as JSON. SQLite finds a damaged page where the page itself is no longer one, but not damage
 * inside of a text.
 *
 * @throws OnrecordError `STORE_DAMAGED` where it is JSON no longer
 */
export function keptJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OnrecordError('STORE_DAMAGED', 'The store is damaged: what it keeps of a record cannot be read.', {
      hint: 'It was left as it is. Put it aside and ingest again, or name another with --store.',
      cause,
    });
  }
}
