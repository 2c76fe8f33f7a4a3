/** Where a server tells its keeper what it keeps from its clients. */
export interface Logger {
  error(message: string, cause: unknown): void;
}
