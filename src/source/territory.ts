import { sep } from 'node:path';
import { isVisible } from './folder-entries.ts';

/**
 * Whether what lies at a real path is met by going through one of the folders, so that a link to it leads to nothing
 * new: `/news/2024/a.txt` is met in `/news`, `/news/.old/a.txt` is not.
 */
export const isMetIn = (folders: readonly string[], real: string): boolean =>
  folders.some((folder) => real.startsWith(withSeparator(folder)) && partsBelow(folder, real).every(isVisible));

const withSeparator = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep);

const partsBelow = (folder: string, real: string): readonly string[] =>
  real.slice(withSeparator(folder).length).split(sep);
