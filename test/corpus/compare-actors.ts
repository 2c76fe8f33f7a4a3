import { labelOf, type ListedActor } from './readers-notes.ts';
import type { NamedActor, ReadArticle } from './read-mentions.ts';
import { shortName } from './open-corpus.ts';
import { overlap, placesOf } from './words-in-text.ts';

/**
 * Where the joined actors of the corpus and those of a careful reader differ, in sentences, by story. A listed actor is the
 * found one that most of its places were given to: every article in which others of its places went elsewhere, or in
 * which one was not found at all, is a fault, and so are two listed actors that are one.
 */
export function compareActors(
  listed: Readonly<Record<string, readonly ListedActor[]>>,
  articles: readonly ReadArticle[],
  neither: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const everybody = Object.values(listed).flat();
  const places = articles.flatMap((article) => placesIn(article, everybody));
  const homes: Homes = new Map(everybody.map((actor) => [actor, homeOf(actor, places)]));
  const faults: Record<string, string[]> = {};
  for (const [story, actors] of Object.entries(listed)) {
    faults[story] = actors.flatMap((actor) => [
      ...faultsOf(actor, homes.get(actor)),
      ...joinedWith(actor, homes),
      ...strayOf(actor, homes, places),
    ]);
  }
  for (const { actor, path } of unlisted(articles, places, neither)) {
    const story = path.split('/')[0] ?? '';
    (faults[story] ??= []).push(`${shortName(path)}: “${actor.name}” (${actor.kind}) is nobody that a reader lists.`);
  }
  return faults;
}

/** Whom the program takes a listed actor for. */
type Homes = ReadonlyMap<ListedActor, NamedActor | undefined>;

interface Place {
  readonly owner: ListedActor;
  readonly article: string;
  readonly words: string;
  /** Whom the program names there. */
  readonly actor: NamedActor | undefined;
}

function placesIn({ path, text, mentions }: ReadArticle, actors: readonly ListedActor[]): readonly Place[] {
  const article = shortName(path);
  const names = actors.flatMap((owner) => (owner.in[article] ?? []).map((name) => ({ owner, name })));
  return placesOf(text, names).map(({ owner, span }) => {
    // A name and its last word are one place: “Ms Halvorsen” is found by “Halvorsen”.
    const [found] = mentions
      .filter((mention) => mention.span.end >= span.end && overlap(mention.span, span) > 0)
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    return { owner, article, words: text.slice(span.start, span.end), actor: found?.actor };
  });
}

/** Whom most places were given to, of the right kind before others; of several the first. */
function homeOf(listed: ListedActor, places: readonly Place[]): NamedActor | undefined {
  const counts = new Map<string, { actor: NamedActor; count: number }>();
  for (const { owner, actor } of places) {
    if (owner === listed && actor !== undefined)
      counts.set(actor.id, { actor, count: (counts.get(actor.id)?.count ?? 0) + 1 });
  }
  const isRight = (actor: NamedActor): number =>
    actor.kind === listed.kind && actor.countryCode === (listed.country ?? null) ? 1 : 0;
  return [...counts.values()].sort((a, b) => isRight(b.actor) - isRight(a.actor) || b.count - a.count)[0]?.actor;
}

function faultsOf(listed: ListedActor, home: NamedActor | undefined): readonly string[] {
  const label = labelOf(listed);
  if (home === undefined) return [`${label} was not found.`];
  const names = new Set(
    Object.values(listed.in)
      .flat()
      .map((name) => plain(/\[(.*)\]/.exec(name)?.[1] ?? name))
      .concat(plain(listed.name)),
  );
  return [
    ...(home.kind === listed.kind ? [] : [`${label} is ${listed.kind}, not ${home.kind}.`]),
    ...(home.countryCode === (listed.country ?? null) ? [] : [`${label} has the code ${home.countryCode ?? 'null'}.`]),
    ...(listed.kind === 'COUNTRY' || names.has(plain(home.name)) ? [] : [`${label} goes by the name “${home.name}”.`]),
    ...(listed.roles ?? [])
      .filter((role) => !home.roles.some(({ text }) => plain(text).includes(plain(role))))
      .map((role) => `${label} lacks the role “${role}”.`),
  ];
}

/** The actors listed before that are one with this. */
function joinedWith(actor: ListedActor, homes: Homes): readonly string[] {
  const home = homes.get(actor)?.id;
  const all = [...homes.keys()];
  return all
    .slice(0, all.indexOf(actor))
    .filter((other) => home !== undefined && homes.get(other)?.id === home)
    .map((other) => `${labelOf(actor)} is one with ${labelOf(other)}.`);
}

/** Where this actor was not found, or another was. */
function strayOf(actor: ListedActor, homes: Homes, places: readonly Place[]): readonly string[] {
  const home = homes.get(actor);
  if (home === undefined) return [];
  const sentences = places
    .filter((place) => place.owner === actor && place.actor?.id !== home.id)
    .map(({ article, words, actor: found }) =>
      found === undefined
        ? `${article}: “${words}” was not found, which is ${labelOf(actor)}.`
        : `${article}: “${words}” is taken for ${callOf(found)}, not for ${labelOf(actor)}, who is ${callOf(home)}.`,
    );
  return [...new Set(sentences)];
}

/** Two actors can have one name, and differ in the others. */
const callOf = ({ name, kind, aliases }: NamedActor): string =>
  `${kind} ${[name, ...aliases.map(({ text }) => text).filter((text) => text !== name)].join(' / ')}`;

/** Who was found and stands at no listed place, with the article that names it first. */
function unlisted(
  articles: readonly ReadArticle[],
  places: readonly Place[],
  neither: readonly string[],
): readonly { readonly actor: NamedActor; readonly path: string }[] {
  const known = new Set(places.flatMap(({ actor }) => (actor === undefined ? [] : [actor.id])));
  const allowed = new Set(neither.map(plain));
  const found = new Map<string, { actor: NamedActor; path: string }>();
  for (const { path, mentions } of articles) {
    for (const { actor } of mentions) if (!found.has(actor.id)) found.set(actor.id, { actor, path });
  }
  return [...found.values()].filter(
    ({ actor }) =>
      !known.has(actor.id) &&
      ![actor.name, ...actor.aliases.map(({ text }) => text)].some((name) => allowed.has(plain(name))),
  );
}

const plain = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/^the /, '');
