import { basename, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { batches } from './batches.ts';
import { correctionsFolder } from './corrections-folder.ts';
import { isVisible } from './folder-entries.ts';
import { type FileWatcher, watchQuietly } from './watch-quietly.ts';

export interface WatchCorrectionsOptions {
  /** The folder that the folder of corrections lies in. */
  readonly base: string;
  /** Called when anything in it has changed; not again until the promise is kept. */
  readonly onChange: () => Promise<void>;
  readonly onError: (cause: unknown) => void;
}

/**
 * Watches the folder of corrections, also where it is not there yet. Resolves when every later change will be heard.
 */
export async function watchCorrections({ base, onChange, onError }: WatchCorrectionsOptions): Promise<FileWatcher> {
  const folder = correctionsFolder(base);
  const queue = batches(onChange, onError);
  const ignored = (path: string): boolean =>
    path !== base && path !== folder && !(path.startsWith(folder + sep) && isVisible(basename(path)));
  const listen = (watcher: FSWatcher): void => {
    watcher.on('all', (event, path) => {
      if (event !== 'addDir' && path.startsWith(folder + sep)) queue.add(path);
    });
    watcher.on('error', onError);
  };
  return watchQuietly([base], ignored, listen, queue);
}
