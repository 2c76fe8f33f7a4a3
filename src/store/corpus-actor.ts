import type { ActorKind, Alias } from '../model/annotations.ts';
import type { ActorRecord, RoleRecord } from '../model/records.ts';
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
 * fullest name (most words, then most letters), and then the first of the alphabet.
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
    name: mostGiven<string>(labels, ({ name }) => name, byFullness) ?? '',
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
