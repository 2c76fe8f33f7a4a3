import { extname } from 'node:path';
import type { SourceFormat } from '../model/source-file.ts';

/** How a file of this name is read, or `null` where it is not read at all: `Story.TXT` is plain text. */
export const formatOf = (path: string): SourceFormat | null => FORMATS.get(extname(path).toLowerCase()) ?? null;

/** What a person may be told: ".txt". */
export const readableKinds = (): string => [...FORMATS.keys()].join(', ');

const FORMATS: ReadonlyMap<string, SourceFormat> = new Map([['.txt', 'PLAIN_TEXT']]);
