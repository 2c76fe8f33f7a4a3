import type { ActorAnnotation } from '../../../model/annotations.ts';
import { wordAt } from '../line.ts';
import { coreOf } from './core.ts';
import { type MentionIndex, mentionsBefore, mentionsFrom } from './mention-index.ts';
import { ofActors, type Scene, type Speaker } from './speaker.ts';

/**
 * "The minister" and "her nephew" is who was last named with that role; in a headline, where nobody was named yet, who is named first.
 * "A minister" is somebody else.
 *
 * @example Minister: no jobs will be lost. ¶ … Samuel Okumbe, the Transport Minister, told parliament.
 */
export function role(scene: Scene): Speaker | null {
  const { line, source, span, index } = scene;
  const core = coreOf(line, source);
  const isDefinite = /^(?:the|his|her|its|their)$/.test(wordAt(line, core.first));
  const isKnown = isDefinite || line.part !== 'PARAGRAPH';
  const words = isDefinite ? { first: core.first + 1, end: core.end } : core;
  if (!isKnown || core.end !== source.end || words.end <= words.first) return null;
  const title = line.pieces
    .slice(words.first, words.end)
    .map(({ word }) => word)
    .join(' ');
  const before = holder(mentionsBefore(index, span.start), title);
  const actor = before ?? (line.part === 'PARAGRAPH' ? null : holder(mentionsFrom(index, span.end), title));
  return actor === null ? null : ofActors([actor], 'role', 'The text names one actor with that role.');
}

const holder = (mentions: MentionIndex, title: string): ActorAnnotation | null =>
  mentions.find(({ who, form }) => form !== 'PRONOUN' && who.actor !== null && hasRole(who.actor, title))?.who.actor ??
  null;

/** Whether a role is the title or ends with it: "Transport Minister" and "minister". */
const hasRole = ({ roles }: ActorAnnotation, title: string): boolean =>
  roles.some(({ text }) => {
    const role = text.toLowerCase();
    return role === title || role.endsWith(` ${title}`) || role.startsWith(`${title} of `);
  });
