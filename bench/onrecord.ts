import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The file of the built program, as people run it.
 *
 * @throws Error where it is not built.
 */
export function builtProgram(): string {
  const file = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first.`);
  return file;
}
