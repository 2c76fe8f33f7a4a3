import type { GivenCorrection, ProblemRecord } from '../../model/records.ts';
import type { ContentWriter } from '../../store/content-writer.ts';
import type { Correction } from './correction.ts';
import { correctorOf, type Corrector } from './correct.ts';
import { readCorrections } from './read-corrections.ts';
import { touchedPaths } from './touched.ts';

/** The corrections that hold from now on, and what is wrong with the others. */
export interface TakenCorrections extends Corrector {
  readonly corrections: readonly Correction[];
  readonly problems: readonly ProblemRecord[];
}

/**
 * Reads the corrections beside a corpus and lets the store know them. Where they are not those that it knows, the
 * articles that the difference may change count as files that have to be read again.
 *
 * @throws OnrecordError the `STORE_…` codes
 */
export async function takeCorrections(
  store: ContentWriter,
  { base, maxBytes }: { readonly base: string; readonly maxBytes: number },
): Promise<TakenCorrections> {
  const { corrections, problems } = await readCorrections(base, maxBytes);
  const before = (await store.knownCorrections()).map(given);
  const now = corrections.map(given);
  if (JSON.stringify(before) !== JSON.stringify(now)) {
    const outdated = await touchedPaths(store, before, now);
    await store.commit([{ type: 'CORRECT', corrections: now, outdated }]);
  }
  return { corrections, problems, ...correctorOf(corrections) };
}

const given = ({ id, file, line, says, by, why, names, quote, within }: GivenCorrection): GivenCorrection => ({
  ...{ id, file, line, says, by, why },
  ...{ names, quote, within },
});
