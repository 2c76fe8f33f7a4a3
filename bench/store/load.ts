import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../src/store/content-writer.ts';
import { openStore } from '../../src/store/open-store.ts';
import { generateCorpus, type CorpusShape } from './generate-corpus.ts';

/** What loading a corpus into a store of its own took. */
export interface Load {
  readonly articles: number;
  readonly textBytes: number;
  readonly storeBytes: number;
  /** CPU time of this process in seconds, without that of making the articles. */
  readonly seconds: number;
  readonly actors: number;
}

/** Loads a generated corpus in commits of the size that an ingest makes. */
export async function measureLoad(shape: CorpusShape): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-store-'));
  const path = join(folder, 'store.db');
  const store = await openStore(path);
  try {
    let [textBytes, seconds] = [0, 0];
    let batch: Change[] = [];
    const commit = async (): Promise<void> => {
      const before = process.cpuUsage();
      await store.commit(batch);
      const { user, system } = process.cpuUsage(before);
      seconds += (user + system) / 1e6;
      batch = [];
    };
    for (const change of generateCorpus(shape)) {
      batch.push(change);
      textBytes += change.file.bytes;
      if (batch.length === COMMIT) await commit();
    }
    await commit();
    const { actors } = await store.corpus();
    await store.close();
    return { articles: shape.articles, textBytes, storeBytes: statSync(path).size, seconds, actors };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const COMMIT = 64;
