import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The version in `package.json`. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new TypeError('package.json has no version.');
}

/** The corpus that is served when nothing else is named. */
export const seedsFolder = (): string => fileURLToPath(new URL('seeds', PACKAGE));

/** The built reader. */
export const readerFolder = (): string => fileURLToPath(new URL('dist/web', PACKAGE));

const PACKAGE = new URL('../../', import.meta.url);
