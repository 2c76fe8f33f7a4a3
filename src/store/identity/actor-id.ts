import { identifierOf } from '../../text/identifier.ts';
import type { ActorKind } from '../../model/annotations.ts';
import { nameKey } from './name-key.ts';
import type { Profile, Traits } from './profile.ts';

/** A name of an actor, in whatever case and accents, with what a person has decided tells it from its namesakes. */
export interface Naming {
  readonly kind: ActorKind;
  readonly name: string;
  readonly distinction: string | null;
}

/**
 * The id of the actor that goes by a name, or of the one among several that is most written of.
 *
 * @example nameId({ kind: 'PERSON', name: 'Márton Halász', distinction: null })
 */
export const nameId = ({ kind, name, distinction }: Naming): string =>
  identifierOf(kind, nameKey(kind, name), ...(distinction === null ? [] : [distinction]));

/** One of several actors of the same name. */
export interface Namesake {
  readonly weight: number;
  readonly traits: Traits;
  readonly profiles: readonly Profile[];
}

/**
 * The ids of actors that have one name: the one most written of has the name's own, the others are marked by what they
 * alone are. They come in their order, and keep their ids for as long as that stays as it is.
 */
export function namesakeIds(naming: Naming, namesakes: readonly Namesake[]): readonly string[] {
  const first = namesakes.reduce((best, namesake) => (byRenown(namesake, best) < 0 ? namesake : best));
  return namesakes.map((namesake) =>
    namesake === first ? nameId(naming) : identifierOf(nameId(naming), markOf(namesake, namesakes)),
  );
}

/** The first by the alphabet of equally renowned ones. */
const byRenown = (a: Namesake, b: Namesake): number => b.weight - a.weight || (smallestId(a) < smallestId(b) ? -1 : 1);

function markOf(namesake: Namesake, namesakes: readonly Namesake[]): string {
  const marks = (of: Namesake): readonly string[] => {
    const { walks, nationalities, gender } = of.traits;
    return [walks.join(), nationalities.join(), gender ?? ''];
  };
  const others = namesakes.filter((other) => other !== namesake).map(marks);
  const own = marks(namesake).find((mark, at) => mark !== '' && others.every((other) => other[at] !== mark));
  return own ?? smallestId(namesake);
}

const smallestId = ({ profiles }: Namesake): string =>
  profiles.reduce((least, { id }) => (id < least ? id : least), profiles[0]?.id ?? '');
