import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Open } from './read-bytes.ts';

/**
 * Opens a file of which every call is answered at once, while the thread stands still. To read a short file takes a
 * tenth of the time so, but a slow disk holds up all that the thread does: for workers, and not for a server.
 */
export const openBlocking: Open = (path, flags) => {
  const file = openSync(path, flags);
  return {
    stat: (options) => fstatSync(file, options),
    read: (buffer, offset, length, position) => ({ bytesRead: readSync(file, buffer, offset, length, position) }),
    close: () => {
      closeSync(file);
    },
  };
};
