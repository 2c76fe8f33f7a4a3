import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/store/open-store.ts';
import type { Place } from '../conformance/place.ts';

/** A folder of its own with a path for a store in it. */
export function temporaryPlace(): Place & { readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'));
  const path = join(folder, 'store.db');
  return {
    path,
    open: () => openStore(path),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
