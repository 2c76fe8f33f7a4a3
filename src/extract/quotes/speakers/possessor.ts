import { spanOf, wordAt } from '../line.ts';
import { mentionsBefore, mentionsIn } from './mention-index.ts';
import { ofActors, type Scene, type Speaker } from './speaker.ts';

/**
 * "Her own words" are those of whom the pronoun goes back to, or else of the last speaker, if it can be hers. "Their own statements"
 * are never those of one person: a country or an organisation before it in the sentence makes them, or else several that
 * spoke last, or nobody whom the text names.
 *
 * @example She heard, in her own words, “a cathedral”: she
 * @example Norway, according to their own statements, bought less gas: Norway
 */
export function possessor(scene: Scene): Speaker | null {
  const { text, line, source, span, index, last } = scene;
  const owner = wordAt(line, source.first);
  const natures = NATURES[owner];
  if (natures === undefined || wordAt(line, source.first + 1) !== 'own') return null;
  const actor = mentionsIn(index, spanOf(line, { first: source.first, end: source.first + 1 }))[0]?.who.actor ?? null;
  if (actor !== null) return ofActors([actor], 'possessor', 'The words belong to whom the pronoun goes back to.');
  const body = natures.includes('THING') ? bodyBefore(scene) : null;
  if (body !== null) return body;
  if (last !== null && natures.includes(last.nature))
    return { ...last, rule: 'possessor', note: 'The pronoun goes back to the last speaker.' };
  return {
    speakers: [],
    affiliations: [],
    attributedTo: text.slice(span.start, span.end),
    antecedent: null,
    nature: owner === 'their' ? 'GROUP' : 'THING',
    rule: 'possessor',
    note: `Nothing before “${owner}” tells whose words they are.`,
  };
}

const NATURES: Readonly<Record<string, readonly Speaker['nature'][]>> = {
  his: ['PERSON'],
  her: ['PERSON'],
  its: ['THING'],
  their: ['GROUP', 'THING'],
};

/** The country or organisation that is named last before the source in the sentence. */
function bodyBefore({ line, span, index }: Scene): Speaker | null {
  const start = line.pieces[line.bodyStart]?.start ?? span.start;
  const nearest = mentionsBefore(index, span.start).find(
    ({ start: at, who }) => at < start || who.actor?.kind === 'COUNTRY' || who.actor?.kind === 'ORGANIZATION',
  );
  const actor = nearest === undefined || nearest.start < start ? null : nearest.who.actor;
  return actor === null
    ? null
    : ofActors([actor], 'possessor', 'The words belong to the country or organisation named before.');
}
