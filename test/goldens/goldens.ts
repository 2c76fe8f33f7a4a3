import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../src/model/source-file.ts';
import { findFiles } from '../../src/source/find-files.ts';
import { DEFAULT_MAX_BYTES, readSourceFile } from '../../src/source/read-source-file.ts';

/** What a careful reader finds of structure in one text; README.md has the meaning of every field. */
export interface Golden {
  readonly name: string;
  readonly text: string;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly dateline: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly lead: string | null;
  readonly sections: readonly { readonly heading: string | null; readonly paragraphs: number }[];
  readonly boilerplate: readonly string[];
}

const folder = new URL('./', import.meta.url);

export const goldens: readonly Golden[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name: basename(name, '.json'),
    ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Omit<Golden, 'name'>),
  }));

/** The text that a golden is about, read as any other source file. */
export async function sourceFileOf(golden: Golden): Promise<SourceFile> {
  const path = fileURLToPath(new URL(golden.text, folder));
  for await (const finding of findFiles([path], { base: fileURLToPath(folder) })) {
    if (finding.type === 'FILE') return readSourceFile(finding.file, { maxBytes: DEFAULT_MAX_BYTES });
  }
  throw new Error(`${golden.name}: ${path} was not found.`);
}
