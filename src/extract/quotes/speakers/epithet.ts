import { wordAt } from '../line.ts';
import { ROLE_NOUNS } from '../word-classes.ts';
import { coreOf } from './core.ts';
import type { Scene, Speaker } from './speaker.ts';

/**
 * "The coach" that nobody was introduced as is another word for the person who spoke last in the paragraph. Offices that only
 * one holds ("the president") and those who speak for others ("the spokesman") need no introduction and may be somebody else.
 *
 * @example Marsh won’t say. According to him, the older one runs better. “She forgets,” the coach said.: Marsh
 */
export function epithet({ line, source, lastHere }: Scene): Speaker | null {
  const core = coreOf(line, source);
  const head = wordAt(line, core.end - 1);
  const isOpen = (ROLE_NOUNS.has(head) && !STANDS_ALONE.test(head)) || head.endsWith('-year-old');
  if (wordAt(line, core.first) !== 'the' || core.end !== source.end || !isOpen) return null;
  if (lastHere?.nature !== 'PERSON' || lastHere.speakers.length !== 1) return null;
  return { ...lastHere, rule: 'epithet', note: 'Another word for the one who spoke last in the paragraph.' };
}

const STANDS_ALONE =
  /^(?:president|premier|minister|chancellor|mayor|governor|king|queen|pope|spokes.*|officials?|witness(?:es)?|analysts|experts|critic)$/;
