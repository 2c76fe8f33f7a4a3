import type { ActorKind, Alias } from '../model/annotations.ts';
import type { ActorRecord, RoleRecord } from '../model/records.ts';
import { nameKey } from './identity/name-key.ts';
import { parsePersonName } from './identity/person-name.ts';
import type { ActorLabel } from './local-finding.ts';

/** A label and how many articles give it. */
export interface LabelCount {
  readonly label: ActorLabel;
  readonly articles: number;
}

/** What the articles of a corpus say of one actor, added up: the same whatever their order. */
export interface ActorTally {
  readonly id: string;
  /** At least one. */
  readonly labels: readonly LabelCount[];
  readonly aliases: readonly Alias[];
  readonly roles: readonly RoleRecord[];
  readonly articleCount: number;
  readonly mentionCount: number;
  readonly quoteCount: number;
}

/**
 * The actor that a corpus speaks of. Its name, kind and codes are those that most articles give; of equally many the
 * fullest name (most words, then most letters), and then the first of the alphabet. A surname alone, and initials, do not name a person
 * of whom more is known.
 */
export function corpusActor({
  id,
  labels,
  aliases,
  roles,
  articleCount,
  mentionCount,
  quoteCount,
}: ActorTally): ActorRecord {
  return {
    id,
    name: mostGiven<string>(inFull(labels), ({ name }) => name, byFullness) ?? '',
    kind: mostGiven<ActorKind>(labels, ({ kind }) => kind, byAlphabet) ?? 'PERSON',
    countryCode: mostGiven<string>(labels, ({ countryCode }) => countryCode, byAlphabet),
    wikidataId: mostGiven<string>(labels, ({ wikidataId }) => wikidataId, byAlphabet),
    aliases: [...aliases].sort(byCountThenText),
    roles: [...roles].sort(byCountThenText),
    articleCount,
    mentionCount,
    quoteCount,
  };
}

/** The labels of the best kind that there is: with a given name, with initials, or whatever there is. */
function inFull(labels: readonly LabelCount[]): readonly LabelCount[] {
  const depth = ({ label: { kind, name } }: LabelCount): number => {
    if (kind !== 'PERSON') return 2;
    const [first = ''] = parsePersonName(nameKey(kind, name)).given;
    return Math.min(first.length, 2);
  };
  const most = Math.max(...labels.map(depth));
  return labels.filter((label) => depth(label) === most);
}

/** Labels that do not give the thing have no say in it. */
function mostGiven<T extends string>(
  labels: readonly LabelCount[],
  read: (label: ActorLabel) => T | null,
  tie: (a: T, b: T) => number,
): T | null {
  const votes = new Map<T, number>();
  for (const { label, articles } of labels) {
    const value = read(label);
    if (value !== null) votes.set(value, (votes.get(value) ?? 0) + articles);
  }
  const [first] = [...votes].sort(([a, many], [b, more]) => more - many || tie(a, b));
  return first ? first[0] : null;
}

const byFullness = (a: string, b: string): number =>
  b.split(/\s+/).length - a.split(/\s+/).length || b.length - a.length || byAlphabet(a, b);

/** By code units, as that is the same on every machine. */
const byAlphabet = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byCountThenText = (a: Alias, b: Alias): number => b.count - a.count || byAlphabet(a.text, b.text);
