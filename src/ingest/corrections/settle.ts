import { foldedText } from '../../store/words.ts';
import { connecting } from './connected.ts';
import { withoutContradictions } from './contradictions.ts';
import { type Correction, type DecisionType, isLocal, ofType } from './correction.ts';
import { type Calling, namingOf } from './naming.ts';

/** The corrections that hold in one article, to be asked by the folded names that they are about. */
export interface Settled {
  readonly callingOf: (key: string) => Calling | null;
  /** The key of the final name. */
  readonly finalKeyOf: (key: string) => string;
  readonly anotherOf: (key: string) => Correction<'ANOTHER'> | null;
  /** Asked by the key of the final name, as is the next. */
  readonly kindOf: (key: string) => Correction<'KIND'> | null;
  readonly notActorOf: (key: string) => Correction<'NOT_AN_ACTOR'> | null;
  readonly apart: readonly Correction<'APART'>[];
  readonly speakers: readonly Correction<'SPEAKER'>[];
}

/** Settles which of the corrections for an article hold in it. Their order does not matter. */
export function settle(corrections: readonly Correction[]): Settled {
  const { held } = withoutContradictions([...corrections].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const { callingOf, finalKeyOf } = namingOf(held);
  const keyed = <Type extends 'ANOTHER' | 'KIND' | 'NOT_AN_ACTOR'>(type: Type, keyOf: (name: string) => string) => {
    const byKey = new Map(localLast(ofType(held, type)).map((it) => [keyOf(nameIn(it)), it]));
    return (key: string): Correction<Type> | null => byKey.get(key) ?? null;
  };
  const finalKey = (name: string): string => finalKeyOf(foldedText(name));
  return {
    callingOf,
    finalKeyOf,
    anotherOf: keyed('ANOTHER', foldedText),
    kindOf: keyed('KIND', finalKey),
    notActorOf: keyed('NOT_AN_ACTOR', finalKey),
    apart: ofType(held, 'APART'),
    speakers: localLast(ofType(held, 'SPEAKER')),
  };
}

/**
 * Makes the function that settles, beside what holds everywhere, what holds in some articles too. Only what hangs together
 * with the latter by names and quotes is settled anew, for there may be many corrections and many articles.
 */
export function settlingBeside(everywhere: readonly Correction[]): (local: readonly Correction[]) => Settled {
  const all = settle(everywhere);
  const connected = connecting(everywhere, keysOf);
  return (local) => {
    if (local.length === 0) return all;
    const { keys, items } = connected(local.flatMap(keysOf));
    const some = settle([...items, ...local]);
    const settledFor = (key: string): Settled => (keys.has(key) ? some : all);
    return {
      callingOf: (key) => settledFor(key).callingOf(key),
      finalKeyOf: (key) => settledFor(key).finalKeyOf(key),
      anotherOf: (key) => settledFor(key).anotherOf(key),
      kindOf: (key) => settledFor(key).kindOf(key),
      notActorOf: (key) => settledFor(key).notActorOf(key),
      apart: [...all.apart.filter((correction) => !items.has(correction)), ...some.apart],
      speakers: [...all.speakers.filter((correction) => !items.has(correction)), ...some.speakers],
    };
  };
}

/** All names that a correction has to do with, folded, and the quote. */
const keysOf = ({ names, decision }: Correction): readonly string[] =>
  decision.type === 'SPEAKER'
    ? [`“${foldedText(decision.quote)}`, ...decision.speakers.map((name) => foldedText(name))]
    : names.map((name) => foldedText(name));

const nameIn = ({ decision }: Correction<'ANOTHER' | 'KIND' | 'NOT_AN_ACTOR'>): string => decision.name;

/** So that what is for some articles has the last word. */
const localLast = <Type extends DecisionType>(corrections: readonly Correction<Type>[]): readonly Correction<Type>[] =>
  [...corrections].sort((a, b) => Number(isLocal(a)) - Number(isLocal(b)));
