import type { ActorAnnotation, Annotations } from '../../model/annotations.ts';
import { identifierOf } from '../../text/identifier.ts';
import { contains } from '../../text/span.ts';
import { nameId } from './actor-id.ts';
import { nameKey } from './name-key.ts';
import { organizationAliases } from './organization-alias.ts';
import { parsePersonName, type PersonName } from './person-name.ts';
import type { Profile } from './profile.ts';
import { canBeOneName } from './short-form.ts';
import { walksOf } from './walk-of-life.ts';

/** Whom an article means: an actor that is known by its name alone, or somebody with a profile, of whom the corpus decides. */
export type Identity = { readonly actorId: string } | { readonly profile: Profile };

/**
 * What an article tells of who its actors are, in their order. Countries and organisations of the gazetteer have its ids whatever they
 * are called; places are their names. People and other organisations have profiles.
 */
export const identify = ({ actors }: Annotations): readonly Identity[] =>
  actors.map((actor) => {
    const { id, kind, name, distinction } = actor;
    if (id.includes(GAZETTEER_SIGN)) return { actorId: distinction === null ? id : identifierOf(id, distinction) };
    if (kind !== 'PERSON' && kind !== 'ORGANIZATION') return { actorId: nameId({ kind, name, distinction }) };
    return { profile: kind === 'PERSON' ? personOf(actor, actors) : organizationOf(actor) };
  });

/** Stands in the ids of the gazetteer (`country:HU`) and in no other. */
const GAZETTEER_SIGN = ':';

function personOf(actor: ActorAnnotation, actors: readonly ActorAnnotation[]): Profile {
  const { name, distinction, gender, roles } = actor;
  const key = nameKey('PERSON', name);
  const parts = parsePersonName(key);
  const isLone = parts.given.length === 0;
  return withId({
    ...{ kind: 'PERSON', name, key, distinction, isOne: actor.isOne ?? false },
    traits: {
      gender,
      walks: sorted(roles.flatMap(({ text }) => walksOf(text))),
      nationalities: sorted(actor.nationalities),
      company: sorted(actors.filter((other) => other !== actor && isInRoles(other, actor)).map((other) => other.name)),
    },
    aliases: isLone ? [] : sorted(actor.aliases.flatMap(({ text }) => otherName(text, parts))),
    scene: isLone ? sceneOf(actors) : null,
  });
}

/** Whether a role speaks of the other: "the mayor of Szeged". Countries have their own evidence. */
const isInRoles = ({ kind, mentions }: ActorAnnotation, { roles }: ActorAnnotation): boolean =>
  kind !== 'COUNTRY' && roles.some((role) => mentions.some((mention) => contains(role.span, mention.span)));

/** A full name with the same surname that is no form of the person’s fullest one. */
function otherName(alias: string, own: PersonName): readonly string[] {
  if (!alias.includes(' ')) return [];
  const key = nameKey('PERSON', alias);
  const parts = parsePersonName(key);
  const isOther = parts.given.length > 0 && parts.surname === own.surname && !canBeOneName(parts, own);
  return isOther ? [key] : [];
}

/** The organisation or place that is named most, of equals the first. */
function sceneOf(actors: readonly ActorAnnotation[]): string | null {
  const scenes = actors.filter(({ kind }) => kind === 'ORGANIZATION' || kind === 'PLACE');
  const [first] = scenes;
  if (first === undefined) return null;
  return scenes.reduce((most, scene) => (scene.mentions.length > most.mentions.length ? scene : most), first).name;
}

const organizationOf = ({ name, distinction, isOne = false, aliases }: ActorAnnotation): Profile =>
  withId({
    ...{ kind: 'ORGANIZATION', name, key: nameKey('ORGANIZATION', name), distinction, isOne },
    traits: { gender: null, walks: [], nationalities: [], company: [] },
    aliases: sorted(
      organizationAliases(
        name,
        aliases.map(({ text }) => text),
      ),
    ),
    scene: null,
  });

const withId = (profile: Omit<Profile, 'id'>): Profile => {
  const { kind, name, key, distinction, isOne, traits, aliases, scene } = profile;
  const { gender, walks, nationalities, company } = traits;
  const evidence = JSON.stringify([isOne, gender, walks, nationalities, company, aliases, scene]);
  return { ...profile, id: identifierOf('profile', kind, key, name, distinction ?? '', evidence) };
};

const sorted = <T extends string>(items: readonly T[]): readonly T[] => [...new Set(items)].sort();
