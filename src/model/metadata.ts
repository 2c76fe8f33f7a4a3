/** What is known about an article beside its text. `null` where it is not known; nothing is guessed. */
export interface Metadata {
  /** The writers' names, in the order given. */
  readonly byline: readonly string[];
  /** ISO 8601 in UTC, to the second: `2024-03-14T10:32:00Z`. Midnight where only the day is known; a time without a zone is taken as UTC. */
  readonly publishedAt: string | null;
  /** ISO 639-1 code. */
  readonly language: string | null;
  readonly url: string | null;
}
