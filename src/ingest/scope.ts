import { resolve } from 'node:path';

/** Whether a path is the folder or file named, or lies under it; both with `/` and from the same place. */
export const isUnder = (named: string, path: string): boolean =>
  path === named || path.startsWith(named.endsWith('/') ? named : `${named}/`);

/** Whether a path, told from the base folder, is one of the named files or lies under one of the named folders. */
export function scopeOf(named: readonly string[], base: string): (path: string) => boolean {
  const roots = named.map((path) => withSlashes(resolve(path)));
  return (path) => {
    const absolute = withSlashes(resolve(base, path));
    return roots.some((root) => isUnder(root, absolute));
  };
}

const withSlashes = (path: string): string => path.replaceAll('\\', '/');
