import { foldedText } from '../../store/words.ts';
import { grouped } from '../../text/grouped.ts';
import { type Correction, ofType } from './correction.ts';

/** What corrections make of names. Names are told apart by their folded forms, which are the keys here. */
export interface Naming {
  /** What an actor of a name is called in the end; `null` where no correction speaks of the name. */
  readonly callingOf: (key: string) => Calling | null;
  /** The key of the final name; of a name that no correction speaks of, its own. */
  readonly finalKeyOf: (key: string) => string;
  /** Corrections of which no two can be followed: they give one name several final ones, or go round in a circle. */
  readonly unclear: readonly (readonly Correction[])[];
}

export interface Calling {
  readonly key: string;
  readonly name: string;
  /** All names that come to this one, itself among them, as they are written and by the alphabet. */
  readonly names: readonly string[];
  /** Whether it is said of the names that they are the same, so that all actors of the name are one. */
  readonly isOne: boolean;
  /** The ids of the corrections that lead from the name to the final one. */
  readonly corrections: readonly string[];
}

/**
 * Follows what is the same and what is renamed from name to name: with “Peking” the same as “Beijing”, and “Beijing”
 * renamed to “Pékin”, both are called “Pékin”.
 */
export function namingOf(corrections: readonly Correction[]): Naming {
  const steps = stepsOf(corrections);
  const bySource = grouped(steps, ({ from }) => from);
  const written = writtenNames(steps);
  const routes = new Map([...written.keys()].map((key) => [key, routeFrom(key, bySource)]));
  const finalKeyOf = (key: string): string => routes.get(key)?.ends[0] ?? key;
  const ofFinal = grouped(written.keys(), finalKeyOf);
  const ones = new Set(steps.filter(({ by }) => by.decision.type === 'SAME').map(({ to }) => finalKeyOf(to)));
  const byTarget = grouped(steps, ({ to }) => to);

  return {
    finalKeyOf,
    callingOf: (key) => {
      const route = routes.get(key);
      const end = route?.ends[0];
      if (route === undefined || end === undefined) return null;
      const names = (ofFinal.get(end) ?? []).flatMap((member) => [...(written.get(member) ?? [])]).sort();
      return {
        key: end,
        name: nameOf(byTarget.get(end) ?? []),
        names,
        isOne: ones.has(end),
        corrections: [...route.corrections],
      };
    },
    unclear: [...bySource.values()].filter((next) => isUnclear(next, bySource)).map((next) => next.map(({ by }) => by)),
  };
}

/** One correction's word that an actor of one name is called by another. */
interface Step {
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  readonly toName: string;
  readonly by: Correction;
}

function stepsOf(corrections: readonly Correction[]): readonly Step[] {
  const step = (by: Correction, fromName: string, toName: string): Step => ({
    from: foldedText(fromName),
    fromName,
    to: foldedText(toName),
    toName,
    by,
  });
  return [
    ...ofType(corrections, 'RENAME').map((by) => step(by, by.decision.name, by.decision.to)),
    ...ofType(corrections, 'SAME').flatMap((by) => {
      const [first = '', ...others] = by.decision.names;
      return others.map((name) => step(by, name, first));
    }),
  ];
}

function writtenNames(steps: readonly Step[]): ReadonlyMap<string, ReadonlySet<string>> {
  const written = new Map<string, Set<string>>();
  const add = (key: string, name: string): void => {
    written.set(key, (written.get(key) ?? new Set()).add(name));
  };
  for (const { from, fromName, to, toName } of steps) {
    add(from, fromName);
    add(to, toName);
  }
  return written;
}

/** As the corrections that lead to it write it; where they do not agree, the first by the alphabet. */
const nameOf = (stepsTo: readonly Step[]): string => stepsTo.map(({ toName }) => toName).sort()[0] ?? '';

interface Route {
  /** The keys that are reached and lead no further. */
  readonly ends: readonly string[];
  readonly corrections: ReadonlySet<string>;
}

/** A step from a name to itself changes its writing only ("Kovacs" to "Kovács"). */
function routeFrom(key: string, bySource: ReadonlyMap<string, readonly Step[]>): Route {
  const ends = new Set<string>();
  const corrections = new Set<string>();
  const seen = new Set<string>();
  const visit = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const next = bySource.get(at) ?? [];
    for (const { by } of next) corrections.add(by.id);
    if (next.every(({ to }) => to === at)) ends.add(at);
    for (const { to } of next) visit(to);
  };
  visit(key);
  return { ends: [...ends].sort(), corrections };
}

/** Whether the steps from one name lead to several ends, or come back to it. */
function isUnclear(next: readonly Step[], bySource: ReadonlyMap<string, readonly Step[]>): boolean {
  const onwards = next.filter(({ from, to }) => from !== to);
  const targets = new Set(onwards.map(({ to }) => to));
  const ends = new Set([...targets].flatMap((to) => routeFrom(to, bySource).ends));
  return (targets.size > 1 && ends.size > 1) || onwards.some(({ from, to }) => leadsTo(from, to, bySource));
}

function leadsTo(target: string, from: string, bySource: ReadonlyMap<string, readonly Step[]>): boolean {
  const seen = new Set<string>();
  const reaches = (at: string): boolean => {
    if (at === target) return true;
    if (seen.has(at)) return false;
    seen.add(at);
    return (bySource.get(at) ?? []).some(({ to }) => reaches(to));
  };
  return reaches(from);
}
