import type { ActorAnnotation } from '../../src/model/annotations.ts';
import type { Golden } from './goldens.ts';

/** An actor as a careful reader lists it; README.md has the meaning of every field. */
interface GoldenActor {
  readonly name: string;
  readonly kind: ActorAnnotation['kind'];
  readonly country?: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Neither demanded nor wrong when found. */
  readonly optional?: boolean;
}

export interface ActorGolden extends Golden {
  readonly actors: readonly GoldenActor[];
  readonly notActors: readonly string[];
}

/**
 * The faults of what was found, in sentences: what a listed actor lacks, what is no actor and was taken for one, and who was
 * found and is not listed. Case, articles and the style of apostrophes do not count.
 */
export function compareActors(
  { actors, notActors }: ActorGolden,
  found: readonly ActorAnnotation[],
): readonly string[] {
  const demanded = actors.filter(({ optional }) => optional !== true);
  const wrong = notActors.filter((name) => found.some((actor) => namesOf(actor).has(plain(name))));
  const extra = found.filter((actor) => !actors.some((listed) => isSame(listed, actor)));
  return [
    ...demanded.flatMap((actor) => faultsOf(actor, found)),
    ...wrong.map((name) => `“${name}” is no actor.`),
    ...extra.map(({ kind, name }) => `${kind} ${name}: no reader lists it.`),
  ];
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
