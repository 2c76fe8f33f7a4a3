import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the files of the folder that the command names, and writes what is found in each as one JSON line. */
export function eachArticle(find) {
  const [folder] = process.argv.slice(2);
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    process.stdout.write(`${JSON.stringify({ file, text, ...find(text) })}\n`);
  }
}
