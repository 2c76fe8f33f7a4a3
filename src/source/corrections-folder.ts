import { join, resolve } from 'node:path';

/** The name of the folder in which people correct what was read; it lies in the base folder. */
export const CORRECTIONS = 'corrections';

/** Where that folder is, whether or not it is there. */
export const correctionsFolder = (base: string): string => join(resolve(base), CORRECTIONS);
