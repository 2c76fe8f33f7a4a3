/** Where a server tells its keeper what happens, and what it keeps from its clients. */
export interface Logger {
  /** Something is wrong with the store or with us. */
  error(message: string, cause: unknown, requestId?: string): void;
  /** A request to the API was answered, refused or given up. */
  request?(line: RequestLine): void;
}

/** One answered request. */
export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly operation: string | null;
  /** Codes of the errors in the answer. */
  readonly codes: readonly string[];
  /** Name of the key that was shown. */
  readonly key: string | null;
}
