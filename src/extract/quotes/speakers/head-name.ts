import type { ActorAnnotation } from '../../../model/annotations.ts';
import { type Range, spanOf, wordAt } from '../line.ts';
import { coreOf, partsOfCore } from './core.ts';
import { mentionsIn } from './mention-index.ts';
import { ofActors, type Scene, type Speaker } from './speaker.ts';

/**
 * The name at the head of the source, after its title and before what else is said of it; several that "and" joins.
 * Names inside what is said of it are not the speaker.
 *
 * @example Transport Minister Samuel Okumbe: Okumbe
 * @example Moscow and Peking: Russia and China
 * @example its chief executive, Márton Halász: Halász
 * @example Peter Hallowell of the Lakeside Institute: Hallowell
 * @example NATO officials: nobody with a name
 */
export function headName(scene: Scene): Speaker | null {
  const { line, source } = scene;
  const core = coreOf(line, source);
  const actors = partsOfCore(line, core).map((part) => nameAtEnd(scene, part));
  const named = actors.filter((actor) => actor !== null);
  const isWhole = named.length === actors.length && named.length > 0;
  if (isWhole) return ofActors([...new Set(named)], 'head-name', 'The source names the speaker.');
  const apposed = apposedName(scene, core);
  return apposed === null ? null : ofActors([apposed], 'head-name', 'The name stands beside what the speaker is.');
}

/** The actor whose mention ends some words; a possessive after it makes it a part of another name. */
function nameAtEnd({ line, index }: Scene, part: Range): ActorAnnotation | null {
  const span = spanOf(line, part);
  return mentionsIn(index, span).findLast(({ end, form }) => end === span.end && form !== 'PRONOUN')?.who.actor ?? null;
}

/** "its director of operations, Halima Badawy", "the operator, Lindtaler AG", "a driver who gave his name only as Juma". */
function apposedName(scene: Scene, core: Range): ActorAnnotation | null {
  const { line, source } = scene;
  if (wordAt(line, core.end) === 'who') {
    const name = givenName(line, source);
    return name < 0 ? null : nameAtEnd(scene, { first: name, end: source.end });
  }
  for (let at = core.end; at < source.end && !RELATIVES.test(wordAt(line, at)); at++) {
    if (wordAt(line, at) === ',') return nameAtStart(scene, { first: at + 1, end: source.end });
  }
  return null;
}

const RELATIVES = /^(?:who|which|whose|that)$/;

function nameAtStart({ line, index }: Scene, words: Range): ActorAnnotation | null {
  const first = wordAt(line, words.first) === 'the' ? words.first + 1 : words.first;
  const titled = mentionsIn(index, spanOf(line, words)).find(
    ({ form, who }) => form === 'NAME' && who.actor !== null && who.actor.kind !== 'PLACE',
  );
  const isFirst =
    titled !== undefined && capitalsOnly(line.pieces.slice(first, words.end).filter(({ end }) => end <= titled.start));
  return isFirst && line.pieces[first]?.isCapitalised === true ? titled.who.actor : null;
}

/** "Professor", "Señora": titles before the name. */
const capitalsOnly = (pieces: readonly { readonly isCapitalised: boolean }[]): boolean =>
  pieces.every(({ isCapitalised }) => isCapitalised);

/** "who gave his name as X", "who identified herself as X". */
function givenName(line: Scene['line'], source: Range): number {
  for (let at = source.first; at < source.end; at++) {
    const isGiven =
      wordAt(line, at) === 'as' && /\b(?:name|identified|introduced)\b/.test(wordsBefore(line, source.first, at));
    if (isGiven) return at + 1;
  }
  return -1;
}

const wordsBefore = (line: Scene['line'], from: number, at: number): string =>
  line.pieces
    .slice(from, at)
    .map(({ word }) => word)
    .join(' ');
