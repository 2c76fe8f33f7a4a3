import { foldedText } from '../../store/words.ts';
import { withoutContradictions } from './contradictions.ts';
import { type Correction, type DecisionType, isLocal, ofType } from './correction.ts';
import { namingOf, type Naming } from './naming.ts';

/** The corrections that hold in one article, to be looked up by the folded names that they are about. */
export interface Settled {
  readonly naming: Naming;
  readonly apart: readonly Correction<'APART'>[];
  readonly others: ReadonlyMap<string, Correction<'ANOTHER'>>;
  /** By the key of the final name. */
  readonly kinds: ReadonlyMap<string, Correction<'KIND'>>;
  /** By the key of the final name. */
  readonly notActors: ReadonlyMap<string, Correction<'NOT_AN_ACTOR'>>;
  readonly speakers: readonly Correction<'SPEAKER'>[];
}

/** Settles which of the corrections for an article hold in it. Their order does not matter. */
export function settle(corrections: readonly Correction[]): Settled {
  const { held } = withoutContradictions([...corrections].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const naming = namingOf(held);
  const byFinalName = <Type extends 'KIND' | 'NOT_AN_ACTOR'>(type: Type): ReadonlyMap<string, Correction<Type>> =>
    new Map(localLast(ofType(held, type)).map((it) => [naming.finalKeyOf(foldedText(nameIn(it))), it]));
  return {
    naming,
    apart: ofType(held, 'APART'),
    others: new Map(localLast(ofType(held, 'ANOTHER')).map((it) => [foldedText(it.decision.name), it])),
    kinds: byFinalName('KIND'),
    notActors: byFinalName('NOT_AN_ACTOR'),
    speakers: localLast(ofType(held, 'SPEAKER')),
  };
}

const nameIn = ({ decision }: Correction<'KIND' | 'NOT_AN_ACTOR'>): string => decision.name;

/** So that what is for some articles has the last word. */
const localLast = <Type extends DecisionType>(corrections: readonly Correction<Type>[]): readonly Correction<Type>[] =>
  [...corrections].sort((a, b) => Number(isLocal(a)) - Number(isLocal(b)));
