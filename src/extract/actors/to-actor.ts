import type { ActorAnnotation, Alias, MentionAnnotation, RoleAnnotation } from '../../model/annotations.ts';
import type { Span } from '../../text/span.ts';
import { identifierOf } from '../../text/identifier.ts';
import type { ActorDraft } from './aliases/actor-draft.ts';
import type { UnnamedActor } from './actor-reading.ts';
import type { UnnamedDraft } from './references/referent.ts';
import type { Range } from './names/name-mention.ts';
import { nationOf } from './names/nation.ts';
import { isRoleModifier } from './names/role-words.ts';
import type { Words } from './words.ts';

/** An actor as it leaves the extractor: tokens become spans, names are counted. */
export function toActor(words: Words, { kind, entry, key, gender, mentions, roles }: ActorDraft): ActorAnnotation {
  const aliases = countAliases(mentions.filter(({ form }) => form === 'NAME').map((mention) => textOf(words, mention)));
  return {
    id: idOf({ kind, entry, key }),
    name: entry?.name ?? fullest(aliases),
    kind,
    countryCode: entry?.countryCode ?? null,
    wikidataId: entry?.wikidataId ?? null,
    distinction: null,
    gender,
    nationalities: nationalitiesOf(words, roles),
    aliases,
    roles: distinctRoles(words, roles),
    mentions: toMentions(words, mentions),
  };
}

/** The mentions of an actor as spans, in the order of the text. */
export const toMentions = (words: Words, mentions: ActorDraft['mentions']): readonly MentionAnnotation[] =>
  [...mentions]
    .sort((a, b) => a.from - b.from)
    .map((mention) => ({
      span: mention.form === 'PRONOUN' ? pronounSpan(words, mention) : spanOf(words, mention),
      form: mention.form,
      evidence: mention.evidence,
    }));

/** Somebody without a name, as it leaves the extractor. */
export const toUnnamed = (
  words: Words,
  { nature, mentions, description, affiliations }: UnnamedDraft,
): UnnamedActor => ({
  mentions: mentions.map((mention) => spanOf(words, mention)),
  description: spanOf(words, description),
  nature,
  affiliations: [...new Set(affiliations.map(idOf))],
});

const idOf = ({ kind, entry, key }: Pick<ActorDraft, 'kind' | 'entry' | 'key'>): string =>
  entry?.id ?? identifierOf(kind, key);

const spanOf = ({ starts, ends }: Words, { from, to }: Range): Span => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
});

/** "She" of "She’ll": a pronoun is one token with what is contracted after it. */
function pronounSpan(words: Words, range: Range): Span {
  const { start, end } = spanOf(words, range);
  const length = words.text.slice(start, end).search(/['’]/);
  return { start, end: length === -1 ? end : start + length };
}

/** The words in one line, where the text wraps inside them. */
const textOf = (words: Words, range: Range): string => {
  const { start, end } = spanOf(words, range);
  return words.text.slice(start, end).replace(/\s+/g, ' ');
};

function countAliases(names: readonly string[]): readonly Alias[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** The name with most words, where initials count less than a word; of those the most frequent. One in capitals throughout is a heading’s. */
function fullest(aliases: readonly Alias[]): string {
  const score = ({ text }: Alias): number => {
    const parts = text.split(' ');
    const initials = parts.filter((part) => INITIAL.test(part)).length;
    return parts.length - 0.6 * initials - (text === text.toUpperCase() ? 0.5 : 0);
  };
  return (
    aliases.reduce<Alias | null>((best, alias) => (best === null || score(alias) > score(best) ? alias : best), null)
      ?.text ?? ''
  );
}

const INITIAL = /^\p{Lu}\.?$/u;

/** "Hungarian Foreign Minister" and "former French president", each country once; "ambassador to Hungary" tells of none. */
function nationalitiesOf(words: Words, roles: readonly Range[]): readonly string[] {
  const codes = roles.flatMap(({ from, to }) => {
    const first = isRoleModifier(words.lower[from] ?? '') ? from + 1 : from;
    return nationOf(words, first, to)?.entry.countryCode ?? [];
  });
  return [...new Set(codes)].sort();
}

/** Each role once, where the text has it first. */
function distinctRoles(words: Words, roles: readonly Range[]): readonly RoleAnnotation[] {
  const seen = new Set<string>();
  return roles
    .map((role) => ({ text: textOf(words, role), span: spanOf(words, role) }))
    .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}
