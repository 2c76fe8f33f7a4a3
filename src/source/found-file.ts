import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { SourceFormat } from '../model/source-file.ts';

/** A source file that was found and looked at, but not read. */
export interface FoundFile {
  /** The name it goes by everywhere: relative to the base folder, with `/`; absolute where it lies outside. */
  readonly path: string;
  readonly absolutePath: string;
  readonly format: SourceFormat;
  readonly stamp: {
    readonly bytes: number;
    /** Nanoseconds since 1970, in decimal digits. */
    readonly modified: string;
  };
}

/** `/news/2024/a.txt` from `/news` is `2024/a.txt`; `/other/a.txt` stays as it is. */
export function pathFrom(base: string, absolutePath: string): string {
  const path = relative(resolve(base), absolutePath);
  const isInside = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  return (isInside ? path : absolutePath).replaceAll(sep, '/');
}
