import { CALENDAR, EVENT_HEADS, NO_ACTORS } from '../gazetteer/not-actors.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import { joinsNames } from './joined-names.ts';
import { nationOf } from './nation.ts';
import type { Words } from '../words.ts';

/** Whether the word names a day, a month or a feast: "Friday", "Ramadan". */
export const isCalendar = (words: Words, at: number): boolean => CALENDAR.has(words.lower[at] ?? '');

/**
 * Whether the words name no actor but an event, an era, a law, a thing, a language or the people of a nation:
 * "Winter Olympics", "Cold War", "Treaty of Rome", "World War II", "Berth Three", "English", "Hungarian".
 */
export function isNotAnActor(words: Words, from: number, to: number): boolean {
  const length = to - from;
  const last = words.lower[to - 1] ?? '';
  if (length === 1)
    return isNoActorWord(words, from) || joinsNames(words, from) || nationOf(words, from, to)?.to === to;
  if (NO_ACTORS.has(words.words.slice(from, to).join(' '))) return true;
  if (EVENT_HEADS.has(last) || (EVENT_HEADS.has(words.lower[to - 2] ?? '') && NUMERALS.has(last))) return true;
  if (FEASTS.has(words.lower[from] ?? '')) return true;
  if (THINGS.has(words.lower[from] ?? '') && (length === 2 || words.words[from + 1] === 'of')) return true;
  return nationOf(words, from, to)?.to === to;
}

function isNoActorWord(words: Words, at: number): boolean {
  const word = words.words[at] ?? '';
  if (NO_ACTORS.has(word) || EVENT_HEADS.has(words.lower[at] ?? '')) return true;
  return word.endsWith('s') && nationOf(words, at, at + 1, word.slice(0, -1)) !== null;
}

const NUMERALS = wordSet('i ii iii iv v vi one two three four five six seven eight nine ten');

/** "Festival des Granges", "Prix Goncourt": in French the head stands first. */
const FEASTS = wordSet('festival prix');

/** What is numbered or said to be of something: "Gate Four", "Treaty of Rome", "Day of Unity". */
const THINGS = wordSet(`
gate berth ward platform terminal article chapter section clause room building flight phase stage level class division unit lot block
treaty battle act declaration charter day feast order siege war
`);
