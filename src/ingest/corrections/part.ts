import type { ActorAnnotation, MentionAnnotation } from '../../model/annotations.ts';
import { foldedText } from '../../store/words.ts';
import type { Correction } from './correction.ts';
import type { Draft } from './draft.ts';

/**
 * Parts what is different: mentions that read "Kovács" leave the actor "Anna Kovács", and make one of their own that
 * no other text joins with her. Of the names the first keeps what no name tells, as pronouns.
 */
export const part = (drafts: readonly Draft[], apart: readonly Correction<'APART'>[], text: string): readonly Draft[] =>
  apart.reduce((before, correction) => before.flatMap((draft) => partOne(draft, correction, text)), drafts);

function partOne(draft: Draft, { id, decision }: Correction<'APART'>, text: string): readonly Draft[] {
  const keys = decision.names.map((name) => foldedText(name));
  const own = foldedText(draft.actor.name);
  const readingOf = (mention: MentionAnnotation): string =>
    mention.form === 'NAME' ? foldedText(text.slice(mention.span.start, mention.span.end)) : '';
  const present = keys.filter(
    (key) => key === own || draft.actor.mentions.some((mention) => readingOf(mention) === key),
  );
  const staying = present.includes(own) ? own : present[0];
  const leaving = present.filter((key) => key !== staying);

  const kept = keepMentions(draft.actor, text, (mention) => !leaving.includes(readingOf(mention)));
  const isTold = keys.indexOf(own) > 0;
  if (leaving.length === 0 && !isTold) return [draft];
  const corrections = [...draft.corrections, id];
  return [
    { ...draft, corrections, actor: isTold ? { ...kept, distinction: kept.name } : kept },
    ...leaving.map((key): Draft => {
      const name = decision.names[keys.indexOf(key)] ?? '';
      const mentions = keepMentions(draft.actor, text, (mention) => readingOf(mention) === key);
      const codes = { countryCode: null, wikidataId: null, gender: null, nationalities: [] };
      return { isParted: true, corrections, actor: { ...mentions, ...codes, name, distinction: name, roles: [] } };
    }),
  ];
}

/** The actor with some of its mentions, and the aliases that these make. */
function keepMentions(
  actor: ActorAnnotation,
  text: string,
  isKept: (mention: MentionAnnotation) => boolean,
): ActorAnnotation {
  const mentions = actor.mentions.filter(isKept);
  if (mentions.length === actor.mentions.length) return actor;
  const read = new Set(
    mentions
      .filter(({ form }) => form === 'NAME')
      .map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, ' ')),
  );
  return { ...actor, mentions, aliases: actor.aliases.filter((alias) => read.has(alias.text)) };
}
