import type { ActorAnnotation, Annotations } from '../../model/annotations.ts';
import { counted } from '../counted.ts';
import { layOut } from './lay-out.ts';
import type { Style } from './style.ts';

/**
 * The actors of an article, each with what it is, how often it is named, and the names it goes by:
 *
 *     Boris Johnson · person, Prime Minister · 2 mentions
 *       Prime Minister Boris Johnson, Johnson
 */
export function actorList({ actors, quotes }: Annotations, style: Style, columns: number): string {
  const counts = new Map<string, number>();
  for (const id of quotes.flatMap(({ speakers }) => speakers)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return actors.map((actor) => entry(actor, counts.get(actor.id) ?? 0, style, columns)).join('');
}

function entry(actor: ActorAnnotation, quoteCount: number, style: Style, columns: number): string {
  const { id, name, mentions, aliases } = actor;
  const facts = [
    whatItIs(actor),
    counted(mentions.length, 'mention'),
    ...(quoteCount === 0 ? [] : [counted(quoteCount, 'quote')]),
  ];
  const others = aliases.map(({ text }) => text).filter((text) => text !== name);
  return [
    layOut(
      [
        { text: name, paint: (words) => style.strong(style.tintOf(id)(words)) },
        { text: ` · ${facts.join(' · ')}`, paint: style.faint },
      ],
      { columns, indent: '    ', firstIndent: '  ' },
    ),
    others.length === 0 ? '' : layOut([{ text: others.join(', '), paint: String }], { columns, indent: '    ' }),
  ].join('');
}

function whatItIs({ kind, countryCode, roles }: ActorAnnotation): string {
  const name = kind === 'ORGANIZATION' ? 'organisation' : kind.toLowerCase();
  return [countryCode === null ? name : `${name} ${countryCode}`, ...new Set(roles.map(({ text }) => text))].join(', ');
}
