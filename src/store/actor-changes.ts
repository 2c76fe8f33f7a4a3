import type { ActorFinding } from './actor-finding.ts';
import type { ActorLabel } from './local-finding.ts';

/** How one commit changes the sums that one actor of the corpus is made of. Numbers are differences. */
export interface ActorChange {
  articles: number;
  mentions: number;
  quotes: number;
  /** Articles by label, as JSON. */
  readonly labels: Map<string, number>;
  /** Mentions by name. */
  readonly names: Map<string, number>;
  /** Articles by role. */
  readonly roles: Map<string, number>;
}

/** By the actor's id. */
export type ActorChanges = Map<string, ActorChange>;

/** Adds what an article says of an actor to the changes (`sign` 1), or takes it away again (-1). */
export function addFinding(changes: ActorChanges, finding: ActorFinding, sign: 1 | -1): void {
  const change = changes.get(finding.id) ?? makeChange();
  changes.set(finding.id, change);
  change.articles += sign;
  change.mentions += sign * finding.mentionCount;
  change.quotes += sign * finding.quotes.length;
  for (const label of finding.labels) add(change.labels, labelText(label), sign);
  for (const { text, count } of finding.aliases) add(change.names, text, sign * count);
  for (const { text } of finding.roles) add(change.roles, text, sign);
}

const labelText = ({ name, kind, countryCode, wikidataId }: ActorLabel): string =>
  JSON.stringify({ name, kind, countryCode, wikidataId } satisfies ActorLabel);

const makeChange = (): ActorChange => ({
  articles: 0,
  mentions: 0,
  quotes: 0,
  labels: new Map(),
  names: new Map(),
  roles: new Map(),
});

const add = (sums: Map<string, number>, key: string, difference: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + difference);
};
