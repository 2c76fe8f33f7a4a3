import type { Alias, RoleAnnotation } from '../model/annotations.ts';
import { firstOfEach } from './first-of-each.ts';
import type { ActorLabel, LocalFinding } from './local-finding.ts';

/** All that one article says of an actor of the corpus, which is made of the set of these. */
export interface ActorFinding {
  readonly id: string;
  /** One for each of the article's own actors that it is. */
  readonly labels: readonly ActorLabel[];
  readonly aliases: readonly Alias[];
  /** Each once, where it stands first. */
  readonly roles: readonly RoleAnnotation[];
  readonly mentionCount: number;
  /** Positions of the quotes of which it is a speaker. */
  readonly quotes: readonly number[];
  /** Positions of the quotes that somebody without a name said for it. */
  readonly affiliations: readonly number[];
  /** Positions of the quotes in whose content it is named. */
  readonly subjects: readonly number[];
  /** Ids of the corrections that changed it there. */
  readonly corrections: readonly string[];
}

/**
 * What an article says of the actors of the corpus. Two of its own that are one actor there are taken together.
 *
 * @param actorIds of the actor that each finding is of
 */
export function mergeFindings(findings: readonly LocalFinding[], actorIds: readonly string[]): readonly ActorFinding[] {
  const merged = new Map<string, ActorFinding>();
  findings.forEach((finding, index) => {
    const own = findingOf(actorIds[index] ?? '', finding);
    const other = merged.get(own.id);
    merged.set(own.id, other === undefined ? own : joinFindings(other, own));
  });
  return [...merged.values()];
}

const findingOf = (id: string, { label, mentions, ...finding }: LocalFinding): ActorFinding => ({
  ...finding,
  id,
  labels: [label],
  mentionCount: mentions.length,
});

const joinFindings = (a: ActorFinding, b: ActorFinding): ActorFinding => ({
  id: a.id,
  labels: [...a.labels, ...b.labels],
  aliases: addAliases([...a.aliases, ...b.aliases]),
  roles: firstOfEach([...a.roles, ...b.roles]),
  mentionCount: a.mentionCount + b.mentionCount,
  quotes: union(a.quotes, b.quotes),
  affiliations: union(a.affiliations, b.affiliations),
  subjects: union(a.subjects, b.subjects),
  corrections: [...new Set([...a.corrections, ...b.corrections])],
});

function addAliases(aliases: readonly Alias[]): readonly Alias[] {
  const counts = new Map<string, number>();
  for (const { text, count } of aliases) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts].map(([text, count]) => ({ text, count }));
}

const union = (a: readonly number[], b: readonly number[]): readonly number[] =>
  [...new Set([...a, ...b])].sort((one, other) => one - other);
