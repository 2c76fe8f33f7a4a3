import type { ActorAnnotation } from '../../src/model/annotations.ts';

/** An actor as a careful reader lists it; README.md has the meaning of every field. */
export interface GoldenActor {
  readonly name: string;
  readonly kind: ActorAnnotation['kind'];
  readonly country?: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly optional?: boolean;
}

export interface ActorComparison {
  /** In sentences: what a listed actor lacks, and what is no actor and was taken for one. */
  readonly faults: readonly string[];
  /** How many actors that are not optional are listed. */
  readonly listed: number;
  /** Of these, how many were found once and whole: with kind, country, aliases and roles. */
  readonly right: number;
  /** Names of actors that were found and are not listed. */
  readonly extra: readonly string[];
}

/** Compares the actors of a text with those a reader lists. Case, articles and the style of apostrophes do not count. */
export function compareActors(
  golden: readonly GoldenActor[],
  notActors: readonly string[],
  found: readonly ActorAnnotation[],
): ActorComparison {
  const demanded = golden.filter(({ optional }) => optional !== true);
  const lacking = demanded.map((actor) => faultsOf(actor, found));
  const wrong = notActors.filter((name) => found.some((actor) => namesOf(actor).has(plain(name))));
  const extra = found.filter((actor) => !golden.some((listed) => isSame(listed, actor)));
  return {
    faults: [...lacking.flat(), ...wrong.map((name) => `“${name}” is no actor.`)],
    listed: demanded.length,
    right: lacking.filter((faults) => faults.length === 0).length,
    extra: extra.map(({ kind, name }) => `${kind} ${name}`),
  };
}

function faultsOf(golden: GoldenActor, found: readonly ActorAnnotation[]): readonly string[] {
  const same = found.filter((actor) => isSame(golden, actor));
  const [actor] = same;
  if (actor === undefined) return [`${golden.name} was not found.`];
  const names = namesOf(actor);
  const roles = actor.roles.map(({ text }) => plain(text));
  return [
    ...(same.length > 1 ? [`${golden.name} was found ${same.length} times.`] : []),
    ...(actor.kind === golden.kind ? [] : [`${golden.name} is ${golden.kind}, not ${actor.kind}.`]),
    ...golden.aliases
      .filter((alias) => !names.has(plain(alias)))
      .map((alias) => `${golden.name} lacks the alias “${alias}”.`),
    ...golden.roles
      .filter((role) => !roles.some((text) => text.includes(plain(role))))
      .map((role) => `${golden.name} lacks the role “${role}”.`),
  ];
}

/** Countries by their code, all others by their fullest name. */
const isSame = ({ name, country }: GoldenActor, actor: ActorAnnotation): boolean =>
  country === undefined ? actor.countryCode === null && namesOf(actor).has(plain(name)) : actor.countryCode === country;

const namesOf = ({ name, aliases }: ActorAnnotation): ReadonlySet<string> =>
  new Set([name, ...aliases.map(({ text }) => text)].map(plain));

const plain = (name: string): string => name.toLowerCase().replace(/’/g, "'").replace(/^the /, '');
