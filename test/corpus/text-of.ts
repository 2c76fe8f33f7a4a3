import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE } from './open-corpus.ts';

/** The text of an article: the files are UTF-8 with LF, so that it is the canonical one. */
export const textOf = (path: string): string => readFileSync(join(BASE, path), 'utf8');
