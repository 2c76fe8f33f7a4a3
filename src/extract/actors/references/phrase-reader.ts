import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Range } from '../names/name-mention.ts';
import { genderOfTitle, isPersonNoun } from '../names/role-words.ts';
import type { Words } from '../words.ts';
import { describedInside, namedInside } from './affiliations.ts';
import { complementEnd } from './complement.ts';
import { organizationDescriber } from './description-of-organization.ts';
import { personDescriber } from './description-of-person.ts';
import { type Discourse, lastOccurrence } from './discourse.ts';
import { personOfEpithet } from './epithet.ts';
import { isEpithet } from './epithet-nouns.ts';
import { issuersOf } from './issuers.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { NamedRange } from './person-ahead.ts';
import { pronounAt } from './pronouns.ts';
import type { Referent, UnnamedDraft } from './referent.ts';
import { unnamedOfDescription } from './unnamed.ts';

/** What a phrase stands for, and how much of the text belongs to it. */
interface ReadPhrase {
  readonly referent: Referent;
  readonly range: Range;
  /** Whether it brings somebody in. */
  readonly isNew: boolean;
}

/** Reads one phrase after the other, and keeps those who have no name. */
interface PhraseReader {
  (phrase: NounPhrase): ReadPhrase | null;
  readonly unnamed: readonly UnnamedDraft[];
}

/**
 * Gives a phrase without a name to the actor that it describes, or to somebody without a name who was spoken of before, or else makes
 * somebody new of it. A phrase with more behind it ("the minister for trade") is no description of somebody known.
 */
export function phraseReader(
  words: Words,
  drafts: readonly ActorDraft[],
  named: ReadonlyMap<number, NamedRange>,
  discourse: Discourse,
): PhraseReader {
  const ofPerson = personDescriber(
    words,
    drafts.filter(({ kind }) => kind === 'PERSON'),
  );
  const ofOrganization = organizationDescriber(
    words,
    drafts.filter(({ kind }) => kind === 'ORGANIZATION' || kind === 'COUNTRY'),
  );
  const unnamed: UnnamedDraft[] = [];

  const read = (phrase: NounPhrase): ReadPhrase | null => {
    const { from, to, noun, nature, head } = phrase;
    const range = { from, to: complementEnd(words, phrase) };
    const isShort = range.to === to;
    const person = isShort && nature === 'PERSON' ? ofPerson(discourse, phrase) : null;
    const thing = nature === 'ORGANIZATION' || noun === 'police' ? ofOrganization(discourse, phrase) : null;
    const earlier = nature !== 'ORGANIZATION' && isShort ? unnamedOfDescription(words, unnamed, phrase) : null;
    const actor = later(person ?? thing, earlier, discourse);
    if (actor !== null) {
      actor.mentions.push({ from, to, form: 'DESCRIPTION', evidence: person === null ? OF_ORGANIZATION : OF_PERSON });
      return { referent: { named: actor }, range: { from, to }, isNew: false };
    }
    if (earlier !== null) {
      earlier.mentions.push(range);
      return { referent: { unnamed: earlier }, range, isNew: false };
    }
    const other =
      isShort && nature === 'PERSON' && !holdsName(named, phrase) ? personOfEpithet(words, discourse, phrase) : null;
    if (other !== null) return addEpithet(other, phrase);
    if (
      nature === 'ORGANIZATION' ||
      words.quotations[head] !== 0 ||
      isOnlyEpithet(phrase) ||
      isApposed(words, named, phrase)
    )
      return null;
    const draft: UnnamedDraft = {
      nature,
      nouns: new Set([noun]),
      gender: genderOfTitle(noun),
      mentions: [range],
      description: range,
      affiliations: [
        ...issuersOf(words, discourse, phrase),
        ...namedInside(named, range),
        ...describedInside(words, ofOrganization, discourse, to, range.to),
      ],
    };
    unnamed.push(draft);
    return { referent: { unnamed: draft }, range, isNew: true };
  };
  return Object.assign(read, { unnamed });
}

const OF_PERSON = { rule: 'description-of-person', note: 'The one person of the text with this role.' };
const OF_ORGANIZATION = {
  rule: 'description-of-organization',
  note: 'The organisation of the text that the word describes.',
};
const EPITHET = { rule: 'epithet', note: 'Another word for the person that the text is about here.' };

/** What somebody is called by, "the singer", is a role as well; "the star" and "the 33-year-old" are none. */
function addEpithet(referent: Referent, { from, to, noun }: NounPhrase): ReadPhrase {
  if ('named' in referent) {
    referent.named.mentions.push({ from, to, form: 'DESCRIPTION', evidence: EPITHET });
    if (isPersonNoun(noun)) referent.named.roles.push({ from: from + 1, to });
  } else referent.unnamed.mentions.push({ from, to });
  return { referent, range: { from, to }, isNew: false };
}

/** "The star" is nobody new: it may be no person at all. */
const isOnlyEpithet = ({ noun }: NounPhrase): boolean => isEpithet(noun) && !isPersonNoun(noun);

/** "A former child actress, she": said of whoever comes after the comma. "A nurse, who" is somebody new. */
const isApposed = (words: Words, named: ReadonlyMap<number, NamedRange>, { from, to, nature }: NounPhrase): boolean =>
  nature === 'PERSON' &&
  words.opens[from] === 1 &&
  words.words[to] === ',' &&
  /^an?$/.test(words.lower[from] ?? '') &&
  (named.has(to + 1) || pronounAt(words, to + 1)?.case === 'SUBJECT');

const holdsName = (named: ReadonlyMap<number, NamedRange>, { from, to }: Range): boolean => {
  for (let at = from; at < to; at++) if (named.has(at)) return true;
  return false;
};

/** Of a named actor and somebody without a name that both fit, the one last spoken of. */
function later(named: ActorDraft | null, unnamed: UnnamedDraft | null, discourse: Discourse): ActorDraft | null {
  if (named === null || unnamed === null) return named;
  const last = lastOccurrence(discourse, (referent) =>
    'named' in referent ? referent.named === named : referent.unnamed === unnamed,
  );
  return last !== undefined && 'named' in last.referent ? named : null;
}
