import type { ActorFinding } from '../actor-finding.ts';
import type { Identity } from '../identity/identify.ts';
import type { LocalFinding } from '../local-finding.ts';
import { addFinding, type ActorChanges } from '../actor-changes.ts';
import { keptJson } from './kept-json.ts';
import type { Statements } from './statements.ts';

/** What an article says of one of its actors, and whom the corpus is to ask who that is. */
export interface KeptFinding extends LocalFinding {
  /** Where the name alone tells. */
  readonly actorId?: string;
  /** Else. */
  readonly profileId?: string;
}

export function writeFindings(
  statements: Statements,
  article: number,
  findings: readonly LocalFinding[],
  identities: readonly Identity[],
): void {
  if (findings.length === 0) return;
  const kept = findings.map((finding, index): KeptFinding => {
    const identity = identities[index];
    if (identity === undefined) return finding;
    return { ...finding, ...('profile' in identity ? { profileId: identity.profile.id } : identity) };
  });
  statements.insert('findings', { article, findings: JSON.stringify(kept, withoutEmpty) });
}

export function readFindings(statements: Statements, article: number): readonly KeptFinding[] {
  const row = statements.get('findings of an article', { article }, (db, request) =>
    db.selectFrom('findings').select('findings').where('article', '=', request.article),
  );
  return row ? (keptJson(row.findings) as readonly Partial<KeptFinding>[]).map(withEmpty) : [];
}

/** Most lists are empty and most codes unknown. */
const withoutEmpty = (_: string, value: unknown): unknown =>
  value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;

function withEmpty({ label, ...finding }: Partial<KeptFinding>): KeptFinding {
  return {
    ...{
      aliases: [],
      roles: [],
      mentions: [],
      quotes: [],
      affiliations: [],
      subjects: [],
      corrections: [],
      ...finding,
    },
    label: { name: '', kind: 'PLACE', countryCode: null, wikidataId: null, ...label },
  };
}

/** Where the rows of an actor in an article stand. */
export interface ArticlePlace {
  readonly articleId: string;
  readonly published: number;
}

/** Adds an actor to an article. `confidenceOf` tells that of the quote at a position. */
export function insertFinding(
  statements: Statements,
  { articleId, published }: ArticlePlace,
  finding: ActorFinding,
  confidenceOf: (position: number) => number,
  changes: ActorChanges,
): void {
  const place = { actor_id: finding.id, article_id: articleId, published };
  const corrections = finding.corrections.length === 0 ? null : JSON.stringify(finding.corrections);
  statements.insert('article_actors', { ...place, quotes: finding.quotes.length, corrections });
  for (const [table, positions] of [
    ['quote_speakers', finding.quotes],
    ['quote_subjects', finding.subjects],
    ['quote_affiliations', finding.affiliations],
  ] as const) {
    for (const position of positions) {
      statements.insert(table, { ...place, position, confidence: confidenceOf(position) });
    }
  }
  for (const { text, span } of finding.roles) {
    statements.insert('actor_role_places', { ...place, text, start: span.start, end: span.end });
  }
  addFinding(changes, finding, 1);
}

/** Takes an actor out of an article. */
export function deleteFinding(
  statements: Statements,
  { articleId, published }: ArticlePlace,
  finding: ActorFinding,
  changes: ActorChanges,
): void {
  for (const table of ['quote_speakers', 'quote_subjects', 'quote_affiliations']) {
    statements.run(
      `delete from ${table} where actor_id = ? and published = ? and article_id = ?`,
      ...[finding.id, published, articleId],
    );
  }
  for (const { text } of finding.roles) {
    statements.run(
      'delete from actor_role_places where actor_id = ? and text = ? and published = ? and article_id = ?',
      ...[finding.id, text, published, articleId],
    );
  }
  statements.run('delete from article_actors where article_id = ? and actor_id = ?', articleId, finding.id);
  addFinding(changes, finding, -1);
}
