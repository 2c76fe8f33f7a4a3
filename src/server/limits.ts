import type { ListLimits } from '../graphql/context.ts';

/** What one request may ask for. Everything above is refused with a code of its own before anything is read. */
export interface Limits extends ListLimits {
  /** Fields within fields. */
  readonly maxDepth: number;
  /** Objects and values that the answer may hold, as the page sizes allow; see plugins/cost.ts. */
  readonly maxCost: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  /** Words and marks of the document. */
  readonly maxTokens: number;
  readonly maxBodyBytes: number;
  /** Milliseconds from the start of the execution. */
  readonly timeLimit: number;
}

export const DEFAULT_LIMITS: Limits = {
  defaultPageSize: 20,
  maxPageSize: 100,
  maxDepth: 15,
  maxCost: 50_000,
  maxAliases: 30,
  maxDirectives: 30,
  maxTokens: 2_000,
  maxBodyBytes: 100_000,
  timeLimit: 10_000,
};
