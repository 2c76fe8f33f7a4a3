/** All went well. */
export const OK = 0;
/** Something could not be done; stderr says what. */
export const FAILED = 1;
/** The command was not understood. */
export const WRONG_USE = 2;
