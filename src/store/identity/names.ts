import type { KnownProfile } from './profile.ts';

/** All profiles of one name. */
export interface Name {
  readonly key: string;
  /** As one of the articles writes it. */
  readonly written: string;
  readonly distinction: string | null;
  readonly profiles: readonly KnownProfile[];
  /** The keys of further names that articles use for it. */
  readonly aliases: ReadonlySet<string>;
  readonly weight: number;
}

/** Sorts profiles by their names, whatever the case and accents. In the order of the alphabet. */
export function namesOf(profiles: readonly KnownProfile[]): readonly Name[] {
  const lists = new Map<string, KnownProfile[]>();
  for (const profile of profiles) {
    const naming = JSON.stringify([profile.key, profile.distinction]);
    const list = lists.get(naming);
    if (list === undefined) lists.set(naming, [profile]);
    else list.push(profile);
  }
  return [...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => nameOf(list));
}

function nameOf(profiles: readonly KnownProfile[]): Name {
  const [{ key = '', name: first = '', distinction = null } = {}] = profiles;
  const written = profiles.reduce((least, { name }) => (name < least ? name : least), first);
  return {
    ...{ key, written, distinction, profiles },
    aliases: new Set(profiles.flatMap(({ aliases }) => aliases)),
    weight: profiles.reduce((sum, { weight }) => sum + weight, 0),
  };
}
