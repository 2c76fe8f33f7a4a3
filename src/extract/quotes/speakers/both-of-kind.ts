import type { ActorAnnotation, ActorKind } from '../../../model/annotations.ts';
import { wordAt } from '../line.ts';
import { type IndexedMention, mentionsBefore } from './mention-index.ts';
import { ofActors, type Scene, type Speaker } from './speaker.ts';

/**
 * "Both countries" and "the two ministers" are the two of that kind that were last named together, or else the last
 * two named.
 *
 * @example Russia and China move closer together. Both countries called for an end to it.
 */
export function bothOfKind({ text, line, source, span, index }: Scene): Speaker | null {
  const [first, second] = [wordAt(line, source.first), wordAt(line, source.first + 1)];
  const isPair = first === 'both' || (first === 'the' && (second === 'two' || second === 'pair'));
  const kind = isPair ? KINDS[wordAt(line, source.end - 1)] : undefined;
  if (kind === undefined) return null;
  const before = [...mentionsBefore(index, span.start)].reverse().filter(isNamed(kind));
  const pair = namedTogether(text, before) ?? lastTwo(before);
  return pair === null ? null : ofActors(pair, 'both-of-kind', 'The two of that kind that were named before.');
}

const KINDS: Readonly<Record<string, ActorKind>> = {
  countries: 'COUNTRY',
  states: 'COUNTRY',
  nations: 'COUNTRY',
  governments: 'COUNTRY',
  companies: 'ORGANIZATION',
  firms: 'ORGANIZATION',
  parties: 'ORGANIZATION',
  organizations: 'ORGANIZATION',
  organisations: 'ORGANIZATION',
  groups: 'ORGANIZATION',
  unions: 'ORGANIZATION',
  leaders: 'PERSON',
  ministers: 'PERSON',
  presidents: 'PERSON',
  two: 'PERSON',
  pair: 'PERSON',
  both: 'PERSON',
  men: 'PERSON',
  women: 'PERSON',
  candidates: 'PERSON',
  senators: 'PERSON',
};

const isNamed =
  (kind: ActorKind) =>
  ({ who, form }: IndexedMention): boolean =>
    who.actor?.kind === kind && form === 'NAME';

const JOINT = /^,?\s+and\s+(?:the\s+)?$/;

function namedTogether(text: string, mentions: readonly IndexedMention[]): readonly ActorAnnotation[] | null {
  for (let at = mentions.length - 1; at > 0; at--) {
    const [a, b] = [mentions[at - 1], mentions[at]];
    const isJoined = a !== undefined && b !== undefined && JOINT.test(text.slice(a.end, b.start));
    if (isJoined && a.who.actor !== null && b.who.actor !== null && a.who.actor !== b.who.actor)
      return [a.who.actor, b.who.actor];
  }
  return null;
}

function lastTwo(mentions: readonly IndexedMention[]): readonly ActorAnnotation[] | null {
  const last = mentions.at(-1)?.who.actor ?? null;
  const other = mentions.findLast(({ who }) => who.actor !== last)?.who.actor ?? null;
  return last === null || other === null ? null : [other, last];
}
