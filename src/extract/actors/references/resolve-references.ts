import { WORD } from '../../../text/tokens.ts';
import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Range } from '../names/name-mention.ts';
import { genderOfTitle } from '../names/role-words.ts';
import { spanEnds } from './ranges.ts';
import type { Words } from '../words.ts';
import { complementEnd } from './complement.ts';
import { organizationDescriber, type OrganizationOfDescription } from './description-of-organization.ts';
import { personDescriber } from './description-of-person.ts';
import { type Discourse, lastOccurrence, newDiscourse } from './discourse.ts';
import { guessGenders } from './guess-genders.ts';
import { functionOfCase, grammaticalFunction } from './grammatical-function.ts';
import { referentOfImpersonal } from './impersonal-pronoun.ts';
import { issuersOf } from './issuers.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { personOfPronoun } from './personal-pronoun.ts';
import { type NamedRange, personAhead } from './person-ahead.ts';
import { type Pronoun, pronounAt } from './pronouns.ts';
import type { Referent, UnnamedDraft } from './referent.ts';
import { unnamedOfDescription } from './unnamed.ts';

/**
 * Reads the text once from its beginning, as a reader does, and gives every description and pronoun to what it stands for.
 * Mentions that are found are added to the actors; those without a name are returned, in the order in which they come in, with all that
 * was spoken of. Pronouns in quotation marks are left to `quotedPronouns`, which knows who speaks.
 */
export function resolveReferences(
  words: Words,
  drafts: readonly ActorDraft[],
): { readonly unnamed: readonly UnnamedDraft[]; readonly discourse: Discourse } {
  const named = spanEnds(drafts.flatMap((draft) => draft.mentions.map((mention) => ({ ...mention, value: draft }))));
  guessGenders(words, drafts);
  const roles = spanEnds(drafts.flatMap((draft) => draft.roles.map((role) => ({ ...role, value: draft }))));
  const personOfDescription = personDescriber(
    words,
    drafts.filter(({ kind }) => kind === 'PERSON'),
  );
  const organizationOfDescription = organizationDescriber(
    words,
    drafts.filter(({ kind }) => kind === 'ORGANIZATION' || kind === 'COUNTRY'),
  );
  const discourse = newDiscourse(words);
  const unnamed: UnnamedDraft[] = [];
  let embeddedUntil = 0;
  let roleEnd = 0;
  const occur = (referent: Referent, { from, to }: Range): void => {
    const does = grammaticalFunction(words, { from, to });
    discourse.occurrences.push({ referent, at: from, does, isEmbedded: from < embeddedUntil });
  };
  const addPhrase = (phrase: NounPhrase): void => {
    const to = complementEnd(words, phrase);
    const range = { from: phrase.from, to };
    const isShort = to === phrase.to;
    const person = isShort && phrase.nature === 'PERSON' ? personOfDescription(discourse, phrase) : null;
    const thing = phrase.nature === 'ORGANIZATION' ? organizationOfDescription(discourse, phrase) : null;
    const earlier =
      phrase.nature === 'ORGANIZATION' ? null : isShort ? unnamedOfDescription(words, unnamed, phrase) : null;
    const actor = later(person ?? thing, earlier, discourse);
    if (actor !== null) {
      actor.mentions.push({
        from: phrase.from,
        to: phrase.to,
        form: 'DESCRIPTION',
        evidence: person === null ? OF_ORGANIZATION : OF_PERSON,
      });
      occur({ named: actor }, phrase);
    } else if (earlier !== null) {
      earlier.mentions.push(range);
      occur({ unnamed: earlier }, range);
    } else if (phrase.nature !== 'ORGANIZATION' && words.quotations[phrase.head] === 0) {
      const draft: UnnamedDraft = {
        nature: phrase.nature,
        nouns: new Set([phrase.noun]),
        gender: genderOfTitle(phrase.noun),
        mentions: [range],
        description: range,
        affiliations: [
          ...issuersOf(words, discourse, phrase),
          ...namedInside(named, range),
          ...describedInside(words, organizationOfDescription, discourse, phrase, to),
        ],
      };
      unnamed.push(draft);
      occur({ unnamed: draft }, range);
      embeddedUntil = to;
    }
  };
  for (let at = 0; at < words.count; at++) {
    const mention = named.get(at);
    if (mention !== undefined) {
      occur({ named: mention.value }, mention);
      at = mention.to - 1;
      continue;
    }
    roleEnd = Math.max(roleEnd, roles.get(at)?.to ?? 0);
    if (at < roleEnd || words.kinds[at] !== WORD) continue;
    const pronoun = pronounAt(words, at);
    if (pronoun !== null) {
      const referent = words.quotations[at] === 0 ? referentOfPronoun(words, discourse, named, at, pronoun) : null;
      if (referent === null) continue;
      addPronoun(referent, at, pronoun);
      discourse.occurrences.push({ referent, at, does: functionOfCase(pronoun.case), isEmbedded: false });
      continue;
    }
    const phrase = nounPhraseAt(words, at);
    if (phrase !== null && words.parts[words.partOf[at] ?? 0]?.isHeading !== true) addPhrase(phrase);
  }
  return { unnamed, discourse };
}

const OF_PERSON = { rule: 'description-of-person', note: 'The one person of the text with this role.' };
const OF_ORGANIZATION = {
  rule: 'description-of-organization',
  note: 'The organisation of the text that the word describes.',
};
const PERSONAL = { rule: 'personal-pronoun', note: 'The person of that gender whom a reader has in mind.' };
const IMPERSONAL = { rule: 'impersonal-pronoun', note: 'The one that the sentences here are about.' };

function referentOfPronoun(
  words: Words,
  discourse: Discourse,
  named: ReadonlyMap<number, NamedRange>,
  at: number,
  { stands, case: role }: Pronoun,
): Referent | null {
  if (stands !== 'MALE' && stands !== 'FEMALE') return referentOfImpersonal(words, discourse, at);
  const ahead = personAhead(words, named, at, stands);
  return ahead === null ? personOfPronoun(words, discourse, at, stands, role) : { named: ahead };
}

function addPronoun(referent: Referent, at: number, { stands }: Pronoun): void {
  const gender = stands === 'MALE' || stands === 'FEMALE' ? stands : null;
  const range = { from: at, to: at + 1 };
  if ('unnamed' in referent) {
    referent.unnamed.mentions.push(range);
    referent.unnamed.gender ??= gender;
    return;
  }
  referent.named.mentions.push({ ...range, form: 'PRONOUN', evidence: gender === null ? IMPERSONAL : PERSONAL });
  referent.named.gender ??= gender;
}

/** Of a named actor and somebody without a name that both fit, the one last spoken of. */
function later(named: ActorDraft | null, unnamed: UnnamedDraft | null, discourse: Discourse): ActorDraft | null {
  if (named === null || unnamed === null) return named;
  const last = lastOccurrence(discourse, (referent) =>
    'named' in referent ? referent.named === named : referent.unnamed === unnamed,
  );
  return last !== undefined && 'named' in last.referent ? named : null;
}

/** "a spokeswoman for the ministry": the ministry that the text has named before. */
function describedInside(
  words: Words,
  organizationOfDescription: OrganizationOfDescription,
  discourse: Discourse,
  { to: from }: NounPhrase,
  to: number,
): readonly ActorDraft[] {
  for (let head = from; head < to; head++) {
    const inner = nounPhraseAt(words, head);
    if (inner?.nature !== 'ORGANIZATION') continue;
    const found = organizationOfDescription(discourse, inner);
    if (found !== null) return [found];
  }
  return [];
}

function namedInside(
  named: ReadonlyMap<number, NamedRange>,
  { from, to }: Range,
): readonly ActorDraft[] {
  const found = new Set<ActorDraft>();
  for (let at = from; at < to; at++) {
    const mention = named.get(at);
    if (mention !== undefined && mention.to <= to && mention.value.kind !== 'PLACE') found.add(mention.value);
  }
  return [...found];
}
