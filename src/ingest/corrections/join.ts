import type { ActorAnnotation, Alias, RoleAnnotation } from '../../model/annotations.ts';

/** Several actors of one text as one, which is called and told apart as `identity` says. */
export function join(
  actors: readonly ActorAnnotation[],
  identity: Pick<ActorAnnotation, 'id' | 'name' | 'kind' | 'countryCode' | 'wikidataId' | 'distinction' | 'isOne'>,
): ActorAnnotation {
  const isPerson = identity.kind === 'PERSON';
  const { id, name, kind, countryCode, wikidataId, distinction, isOne = false } = identity;
  return {
    ...{ id, name, kind, countryCode, wikidataId, distinction },
    ...(isOne && { isOne }),
    gender: isPerson ? (actors.find(({ gender }) => gender !== null)?.gender ?? null) : null,
    nationalities: isPerson ? [...new Set(actors.flatMap(({ nationalities }) => nationalities))].sort() : [],
    aliases: joinedAliases(actors),
    roles: joinedRoles(actors),
    mentions: actors.flatMap(({ mentions }) => mentions).sort((a, b) => a.span.start - b.span.start),
  };
}

function joinedAliases(actors: readonly ActorAnnotation[]): readonly Alias[] {
  const counts = new Map<string, number>();
  for (const { text, count } of actors.flatMap(({ aliases }) => aliases))
    counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** Each once, where the text has it first. */
function joinedRoles(actors: readonly ActorAnnotation[]): readonly RoleAnnotation[] {
  const seen = new Set<string>();
  return actors
    .flatMap(({ roles }) => roles)
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}
