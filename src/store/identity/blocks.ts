import { parsePersonName } from './person-name.ts';
import type { Profile } from './profile.ts';

/**
 * Where a profile is compared with others: two can be of one actor only where they share a block, or blocks that a third profile
 * lies in both of. A surname alone has the block of its sound, where it meets no full name: see {@link callNamesOf}.
 *
 * @example blocksOf({ kind: 'PERSON', key: 'anna kovacs', aliases: [] }) // person kovaks a
 */
export const blocksOf = ({ kind, key, aliases }: Pick<Profile, 'kind' | 'key' | 'aliases'>): readonly string[] => [
  ...new Set([key, ...aliases].map((name) => (kind === 'ORGANIZATION' ? `organization ${name}` : personBlock(name)))),
];

/** The sounds of the first given name and the surname of a person with both: surnames alone look among these. */
export function callNamesOf({ kind, key }: Pick<Profile, 'kind' | 'key'>): CallNames | null {
  if (kind !== 'PERSON') return null;
  const { given, surname } = parsePersonName(key).sounds;
  return given[0] === undefined ? null : { given: given[0], surname };
}

interface CallNames {
  readonly given: string;
  readonly surname: string;
}

/** The block of the surnames of a sound that stand alone. */
export const loneBlock = (surname: string): string => `surname ${surname}`;

function personBlock(key: string): string {
  const { sounds } = parsePersonName(key);
  const [first] = sounds.given;
  return first === undefined ? loneBlock(sounds.surname) : `person ${sounds.surname} ${first.charAt(0)}`;
}
