import { once } from 'node:events';

/** Writes, and waits where the reader is slower: what is not taken yet must not pile up in memory. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
