import type { ProblemRecord } from '../../model/records.ts';
import { CORRECTIONS } from '../../source/corrections-folder.ts';
import type { Change, ContentWriter, KnownFile } from '../../store/content-writer.ts';
import { isUnder } from '../scope.ts';
import type { Correction } from './correction.ts';
import { problemAt } from './fault.ts';
import type { TakenCorrections } from './take-corrections.ts';

/** All that is wrong with the corrections once they have been applied: also those that changed no article, as a slip of the pen does. */
export async function correctionProblems(
  store: Pick<ContentWriter, 'knownCorrections'>,
  { corrections, problems }: TakenCorrections,
): Promise<readonly ProblemRecord[]> {
  const known = await store.knownCorrections();
  const idle = new Set(known.filter(({ articleCount }) => articleCount === 0).map(({ id }) => id));
  const withoutEffect = corrections.filter(({ id }) => idle.has(id)).map(toldWithoutEffect);
  return [...problems, ...withoutEffect].sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
}

const toldWithoutEffect = (correction: Correction): ProblemRecord =>
  problemAt(
    correction,
    `It changes no article: ${correction.says}`,
    HINTS[correction.decision.type],
    'CORRECTION_WITHOUT_EFFECT',
  );

const NAME = 'Check the spelling, and the paths after “in”. A name has to be the one that the API shows.';
const HINTS: Readonly<Record<Correction['decision']['type'], string>> = {
  SAME: `${NAME} Where all texts use the first name, nothing is left to correct.`,
  APART: NAME,
  ANOTHER: NAME,
  RENAME: NAME,
  KIND: `${NAME} Where it is of that kind already, nothing is left to correct.`,
  NOT_AN_ACTOR: NAME,
  SPEAKER:
    'Check the words of the quote, and the paths after “in”. The article has to name the speaker, or to have words for the speaker beside the quote (“the minister said”).',
};

/** What makes the store list these problems with corrections, and no others. */
export function problemChanges(problems: readonly ProblemRecord[], known: readonly KnownFile[]): readonly Change[] {
  const now = new Set(problems.map(({ path }) => path));
  return [
    ...known
      .filter((file) => isCorrectionProblem(file) && !now.has(file.path))
      .map(({ path }): Change => ({ type: 'REMOVE', path })),
    ...problems.map((problem): Change => ({ type: 'REFUSE', problem, stamp: null })),
  ];
}

/** Whether what the store knows of a path is a problem with corrections, and no article. */
export const isCorrectionProblem = ({ path, sha256 }: KnownFile): boolean =>
  sha256 === null && isUnder(CORRECTIONS, path);
