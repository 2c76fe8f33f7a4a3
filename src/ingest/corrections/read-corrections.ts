import type { ProblemRecord } from '../../model/records.ts';
import { correctionFiles, readCorrectionFile, type CorrectionFile } from '../../source/correction-files.ts';
import { CORRECTIONS } from '../../source/corrections-folder.ts';
import { grouped } from '../../text/grouped.ts';
import { problemOf } from '../problem-of.ts';
import { type Contradiction, withoutContradictions, yielding } from './contradictions.ts';
import { byPlace, type Correction, isLocal, placeInWords } from './correction.ts';
import { problemAt } from './fault.ts';
import { contradictionsOfLocal } from './local-contradictions.ts';
import { parseCorrections, type ReadCorrections } from './parse-corrections.ts';

/** All corrections beside a corpus that can be applied, in the order of their places, and what is wrong with the others. */
export async function readCorrections(base: string, maxBytes: number): Promise<ReadCorrections> {
  const read = await Promise.all((await filesIn(base)).map((file) => readFile(file, maxBytes)));
  return agreed({
    corrections: read.flatMap(({ corrections }) => corrections).sort(byPlace),
    problems: read.flatMap(({ problems }) => problems),
  });
}

async function filesIn(base: string): Promise<readonly (CorrectionFile | ProblemRecord)[]> {
  try {
    return await correctionFiles(base);
  } catch (error) {
    return [problemOf(CORRECTIONS, error)];
  }
}

async function readFile(file: CorrectionFile | ProblemRecord, maxBytes: number): Promise<ReadCorrections> {
  if ('code' in file) return { corrections: [], problems: [file] };
  try {
    return parseCorrections(file.path, await readCorrectionFile(file, maxBytes));
  } catch (error) {
    return { corrections: [], problems: [problemOf(file.path, error)] };
  }
}

/** Without those that say what another says already, and those that contradict each other. */
export function agreed({ corrections, problems }: ReadCorrections): ReadCorrections {
  const byId = [...grouped(corrections, ({ id }) => id).values()];
  const once = byId.flatMap(([first]) => first ?? []);
  const { held, contradictions } = withoutContradictions(once.filter((correction) => !isLocal(correction)));
  const local = once.filter(isLocal);
  const all = [...contradictions, ...contradictionsOfLocal(local)];
  const out = new Set(all.flatMap(yielding));
  return {
    corrections: once.filter((correction) => (isLocal(correction) ? !out.has(correction) : held.includes(correction))),
    problems: [...problems, ...byId.flatMap(repetitions), ...all.flatMap(contradicted)],
  };
}

const repetitions = ([first, ...others]: readonly Correction[]): readonly ProblemRecord[] =>
  others.map((other) =>
    problemAt(
      other,
      `It says the same as ${first === undefined ? 'another' : placeInWords(first)}.`,
      'Take one of the two out.',
      'CORRECTION_WITHOUT_EFFECT',
    ),
  );

const contradicted = (contradiction: Contradiction): readonly ProblemRecord[] =>
  contradiction.map((correction) => {
    const others = contradiction.filter((other) => other !== correction).map(placeInWords);
    return problemAt(
      correction,
      others.length === 0
        ? `It contradicts itself: ${correction.says}`
        : `It contradicts ${[...new Set(others)].join(', ')}: ${correction.says}`,
      'None of them is applied. Keep the one that is right.',
      'CORRECTION_CONTRADICTED',
    );
  });
