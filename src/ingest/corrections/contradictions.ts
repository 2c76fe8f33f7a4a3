import { foldedText } from '../../store/words.ts';
import { grouped } from '../../text/grouped.ts';
import { type Correction, isLocal, ofType } from './correction.ts';
import { namingOf, type Naming } from './naming.ts';

/** Corrections that cannot hold together. */
export type Contradiction = readonly Correction[];

/**
 * The corrections without those that contradict each other in an article in which all of them would hold. One that
 * holds everywhere gives way to one that is for some articles; of others none is followed, since nobody can know which
 * is right. The order of the corrections does not matter.
 */
export function withoutContradictions(corrections: readonly Correction[]): {
  readonly held: readonly Correction[];
  readonly contradictions: readonly Contradiction[];
} {
  const contradictions: Contradiction[] = [];
  let held = corrections;
  for (;;) {
    const found = contradictionsIn(held);
    if (found.length === 0) return { held, contradictions };
    contradictions.push(...found);
    const out = new Set(found.flatMap(yielding));
    held = held.filter((correction) => !out.has(correction));
  }
}

/** Which corrections of a contradiction give way. */
export function yielding(contradiction: Contradiction): readonly Correction[] {
  const everywhere = contradiction.filter((correction) => !isLocal(correction));
  return everywhere.length > 0 && everywhere.length < contradiction.length ? everywhere : contradiction;
}

function contradictionsIn(corrections: readonly Correction[]): readonly Contradiction[] {
  const naming = namingOf(corrections);
  if (naming.unclear.length > 0) return naming.unclear;
  return [
    ...ofTwoMinds(
      ofType(corrections, 'KIND'),
      ({ name }) => finalKey(naming, name),
      ({ kind }) => kind,
    ),
    ...ofTwoMinds(
      ofType(corrections, 'ANOTHER'),
      ({ name }) => foldedText(name),
      ({ call }) => call,
    ),
    ...ofTwoMinds(
      ofType(corrections, 'SPEAKER'),
      ({ quote }) => foldedText(quote),
      ({ speakers }) => speakers.join(),
    ),
    ...actorsThatAreNone(corrections, naming),
    ...apartAndTheSame(corrections, naming),
  ];
}

const finalKey = (naming: Naming, name: string): string => naming.finalKeyOf(foldedText(name));

/** Corrections of one type that give one thing several values. */
function ofTwoMinds<C extends Correction>(
  corrections: readonly C[],
  keyOf: (decision: C['decision']) => string,
  valueOf: (decision: C['decision']) => string,
): readonly Contradiction[] {
  return [...grouped(corrections, ({ decision }) => keyOf(decision)).values()].filter(
    (group) => new Set(group.map(({ decision }) => valueOf(decision))).size > 1,
  );
}

/** A name that is not an actor, and that another correction takes for one. */
function actorsThatAreNone(corrections: readonly Correction[], naming: Naming): readonly Contradiction[] {
  const none = ofType(corrections, 'NOT_AN_ACTOR');
  if (none.length === 0) return [];
  const others = corrections.filter(({ decision }) => decision.type !== 'NOT_AN_ACTOR');
  const byName = grouped(
    others.flatMap((correction) => keysIn(correction, naming).map((key) => ({ key, correction }))),
    ({ key }) => key,
  );
  return none.flatMap((correction) => {
    const takers = byName.get(finalKey(naming, correction.decision.name));
    return takers === undefined ? [] : [[correction, ...takers.map((taker) => taker.correction)]];
  });
}

const keysIn = ({ decision }: Correction, naming: Naming): readonly string[] => [
  ...new Set(actorNamesIn(decision).map((name) => finalKey(naming, name))),
];

function actorNamesIn(decision: Correction['decision']): readonly string[] {
  switch (decision.type) {
    case 'SAME':
    case 'APART':
      return decision.names;
    case 'RENAME':
      return [decision.name, decision.to];
    case 'ANOTHER':
      return [decision.call];
    case 'KIND':
    case 'NOT_AN_ACTOR':
      return [decision.name];
    case 'SPEAKER':
      return decision.speakers;
  }
}

/** Names that are different by one correction and come to the same by others. */
function apartAndTheSame(corrections: readonly Correction[], naming: Naming): readonly Contradiction[] {
  return ofType(corrections, 'APART').flatMap((apart) => {
    const byFinal = grouped(apart.decision.names, (name) => finalKey(naming, name));
    const [joined] = [...byFinal].find(([, names]) => names.length > 1) ?? [];
    if (joined === undefined) return [];
    const joining = corrections.filter(
      ({ decision }) =>
        (decision.type === 'SAME' || decision.type === 'RENAME') &&
        actorNamesIn(decision).some((name) => finalKey(naming, name) === joined),
    );
    return [[apart, ...joining]];
  });
}
