import type { Block } from './blocks.ts';

/**
 * Whether each block is a turn in a conversation: it opens with a name and a colon, as at least one other does
 * ("Prof. Hale: Good evening."). "Nairobi: nothing was hidden" is the only one of its kind and none.
 */
export function turnsOf(blocks: readonly Block[]): readonly boolean[] {
  const speakers = blocks.map((block) => SPEAKER.exec(block.line)?.[1]);
  const counts = new Map<string, number>();
  for (const speaker of speakers) if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return speakers.map((speaker) => speaker !== undefined && (counts.get(speaker) ?? 0) > 1);
}

const SPEAKER = /^(\p{Lu}[^:!?"“”«»\n]{0,30})\s?:\s/u;
