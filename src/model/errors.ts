/**
 * The one family of errors. Every refusal that a person or a client may see is an {@link OnrecordError}:
 * a stable code, where it happened, and what to do about it. Anything else that is thrown is a defect of
 * ours and is masked before it leaves the process.
 */

/** What can be wrong with one file. It is refused alone; the others go on. Shown by `corpus.problems`. */
export type ProblemCode =
  | 'FILE_NOT_FOUND'
  | 'FILE_UNREADABLE'
  | 'FILE_EMPTY'
  | 'FILE_BINARY'
  | 'FILE_UNDECODABLE'
  | 'FILE_TOO_LARGE'
  | 'FILE_CHANGED_WHILE_READ'
  | 'FILE_MALFORMED'
  | 'EXTRACTION_FAILED'
  | CorrectionProblemCode;

/** What can be wrong with one correction, or with a file of them. The others are applied. */
type CorrectionProblemCode = 'CORRECTION_MALFORMED' | 'CORRECTION_CONTRADICTED' | 'CORRECTION_WITHOUT_EFFECT';

/** What can be wrong with the store. */
export type StoreErrorCode = 'STORE_DAMAGED' | 'STORE_TOO_NEW' | 'STORE_BUSY' | 'STORE_FULL' | 'STORE_UNAVAILABLE';

/** What can be wrong with a request to the API; the value of `extensions.code`. */
export type RequestErrorCode = 'BAD_ID' | 'BAD_CURSOR' | 'BAD_PAGE' | 'BAD_FILTER' | 'NOT_FOUND';

/** What can be wrong with how the program was started. */
type StartErrorCode = 'PATH_NOT_FOUND' | 'BAD_CONFIGURATION' | 'PORT_IN_USE' | 'ADDRESS_UNAVAILABLE';

export type ErrorCode = ProblemCode | StoreErrorCode | RequestErrorCode | StartErrorCode;

export interface ErrorDetails {
  /** The place: a path, an argument, a line. */
  readonly where?: string;
  /** What the reader can do now, as a sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** A refusal with a stable `code`. The message says what and where; `hint` says what to do. */
export class OnrecordError extends Error {
  override readonly name = 'OnrecordError';
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : {});
    this.code = code;
    this.where = details.where;
    this.hint = details.hint;
  }
}
