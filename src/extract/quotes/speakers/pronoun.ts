import { spanOf } from '../line.ts';
import { sentenceSubject } from '../sentence-subject.ts';
import { described } from './described.ts';
import { headName } from './head-name.ts';
import { type IndexedMention, mentionsBefore, mentionsIn } from './mention-index.ts';
import { ofActors, ofUnnamed, type Scene, type Speaker } from './speaker.ts';

/**
 * A pronoun goes back to whom the reading of actors says; where that is silent, to the last speaker, if he, she, it or
 * they can be one.
 *
 * @example A spokesman for Boris Johnson spoke of details. “We have our own analysis,” he said.
 */
export function pronoun(scene: Scene): Speaker | null {
  const word = scene.text.slice(scene.span.start, scene.span.end).toLowerCase();
  const natures = NATURES[word];
  if (natures === undefined) return null;
  const resolved = mentionsIn(scene.index, scene.span).find(({ end }) => end === scene.span.end);
  if (resolved !== undefined && !isEmptyDocument(resolved)) return ofMention(scene, resolved);
  const subject = subjectBefore(scene);
  if (subject !== null && natures.includes(subject.nature)) return subject;
  const { last } = scene;
  if (last === null || !natures.includes(last.nature)) return null;
  return { ...last, rule: 'pronoun', note: `“${word}” goes back to the last speaker.` };
}

/** "The institute used a draft that it said …": the subject of the same sentence. */
function subjectBefore(scene: Scene): Speaker | null {
  const { line } = scene;
  const source = sentenceSubject(line, line.bodyStart, scene.source.first);
  if (source === null) return null;
  const named = { ...scene, source, span: spanOf(line, source) };
  const speaker = headName(named) ?? described(named);
  return speaker === null
    ? null
    : {
        ...speaker,
        rule: 'pronoun',
        note: 'The pronoun goes back to the subject of the sentence.',
        antecedent: named.span,
      };
}

/** "In a statement it said": "it" is hardly the statement that nobody is named for. */
const isEmptyDocument = ({ who: { unnamed } }: IndexedMention): boolean =>
  unnamed?.nature === 'DOCUMENT' && unnamed.affiliations.length === 0;

const NATURES: Readonly<Record<string, readonly Speaker['nature'][]>> = {
  he: ['PERSON'],
  she: ['PERSON'],
  it: ['THING'],
  they: ['GROUP', 'THING'],
};

function ofMention({ text, index, span }: Scene, { who }: IndexedMention): Speaker {
  const note = 'The pronoun goes back to an actor of the text.';
  if (who.actor === null) return ofUnnamed(text, who.unnamed, 'pronoun', note, who.unnamed.description);
  const earlier = mentionsBefore(index, span.start).find(
    (mention) => mention.who.actor === who.actor && mention.form !== 'PRONOUN',
  );
  return ofActors(
    [who.actor],
    'pronoun',
    note,
    earlier === undefined ? null : { start: earlier.start, end: earlier.end },
  );
}
