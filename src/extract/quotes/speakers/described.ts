import { spanOf, wordAt } from '../line.ts';
import { coreOf } from './core.ts';
import { mentionsIn } from './mention-index.ts';
import { ofActors, ofUnnamed, type Scene, type Speaker } from './speaker.ts';

/**
 * A description that the reading of actors knows: of an actor with a name ("the ministry"), or of somebody without one
 * ("the spokesman", who speaks for somebody with a name and is not that person).
 *
 * @example A spokesman for Prime Minister Boris Johnson: without a name; affiliated with Boris Johnson
 */
export function described(scene: Scene): Speaker | null {
  const speaker = anyDescribed(scene);
  const isNew =
    speaker?.antecedent === null &&
    speaker.speakers.length === 0 &&
    /^(?:the|his|her|its|their)$/.test(wordAt(scene.line, scene.source.first));
  return isNew ? null : speaker;
}

/**
 * The same also for "the" and "her" with somebody not spoken of before, whom a rule for roles may know by name:
 * "the Prime Minister", "her nephew".
 */
export function anyDescribed({ text, line, source, span, index }: Scene): Speaker | null {
  const core = spanOf(line, coreOf(line, source));
  const mentions = mentionsIn(index, span).filter(
    ({ start, end }) => start <= core.start + LONGEST_ARTICLE && end >= core.end,
  );
  const [mention] = mentions;
  if (mention === undefined) return null;
  const { actor, unnamed } = mention.who;
  if (actor !== null) return ofActors([actor], 'described', 'The description stands for an actor of the text.');
  const { description } = unnamed;
  const isFuller = description.start !== mention.start;
  return ofUnnamed(
    text,
    unnamed,
    'described',
    'The text names the speaker by a description only.',
    isFuller ? description : null,
  );
}

/** "The " before a mention. */
const LONGEST_ARTICLE = 4;
