import { decideKind } from '../kinds/decide-kind.ts';
import { type NameMention, SURE } from '../names/name-mention.ts';
import type { Words } from '../words.ts';
import type { AcronymLinks } from './acronym-links.ts';
import { ACRONYM_OF_NAME, organizationOfAcronym } from './acronym-of-name.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { DraftIndex } from './draft-index.ts';
import { addMention, addMentions, draftOf } from './fill-draft.ts';
import type { NameGroup } from './name-group.ts';
import { organizationOfShortName, SHORT_ORGANIZATION } from './short-organization.ts';
import { SURNAME, surnameReader } from './surname.ts';
import { personOfSurnameSound, TRANSLITERATION } from './transliteration.ts';

/**
 * Gives names of one word to the actors that they go back to, and makes an actor of its own of each that goes back to
 * none. A surname or given name that two people have and that nothing gives to one of them is left out.
 */
export function assignSingleNames(
  words: Words,
  groups: readonly NameGroup[],
  index: DraftIndex,
  { longOfShort }: AcronymLinks,
): readonly ActorDraft[] {
  const drafts: ActorDraft[] = [];
  for (const group of groups) {
    const long = index.byKey.get(longOfShort.get(group.key) ?? '')?.[0];
    const organization =
      long ??
      (isSurely('PERSON', group) || isSurely('PLACE', group)
        ? null
        : (organizationOfAcronym(group.words, index) ?? organizationOfShortName(group.words, index)));
    const evidence =
      long !== undefined
        ? PAIRED
        : index.byBeginning.has(group.key) || index.byEnding.has(group.key)
          ? SHORT_ORGANIZATION
          : ACRONYM_OF_NAME;
    const people = isSurely('PLACE', group) ? [] : (index.byLast.get(group.key) ?? []);
    if (people.length > 0) {
      assignSurname(words, group, people, organization, evidence);
      continue;
    }
    if (organization !== null) {
      addMentions(organization, group, evidence);
      continue;
    }
    const feature = index.byNature.get(group.key) ?? [];
    if (feature.length === 1 && feature[0] !== undefined) {
      addMentions(feature[0], group, WITHOUT_NATURE);
      continue;
    }
    const alike = personOfSurnameSound(group.words, index);
    if (alike !== null) {
      addMentions(alike, group, TRANSLITERATION);
      continue;
    }
    const called = index.byGiven.get(group.key) ?? [];
    if (called.length > 0) {
      const personOf = surnameReader(words, called);
      for (const mention of group.mentions) {
        const person = personOf(mention);
        if (person !== null) addMention(person, mention, GIVEN_NAME);
      }
      continue;
    }
    const own = draftOf(decideKind(words, group));
    addMentions(own, group, null);
    drafts.push(own);
  }
  return drafts;
}

/** "Singapore" is a place where a company is called Permata Singapore, and "Kishida" a person beside the Kishida Cabinet. */
const isSurely = (kind: 'PERSON' | 'PLACE', { mentions }: NameGroup): boolean =>
  mentions.every(({ tagged }) => tagged?.kind === kind && tagged.probability >= SURE);

const PAIRED = { rule: 'acronym-in-brackets', note: 'It stands in brackets after the long name.' };
const WITHOUT_NATURE = { rule: 'single-names', note: 'The name of a river, lake or island without that word.' };
const GIVEN_NAME = { rule: 'single-names', note: 'The given name of a person named in full in the text.' };

/** Mentions one by one: "Hartmann" may be the founder in one sentence and his company in the next. */
function assignSurname(
  words: Words,
  { mentions }: NameGroup,
  people: readonly ActorDraft[],
  organization: ActorDraft | null,
  evidence: typeof SURNAME,
): void {
  const personOf = surnameReader(words, people);
  for (const mention of mentions) {
    if (organization !== null && !isPerson(words, mention)) {
      addMention(organization, mention, evidence);
      continue;
    }
    const person = personOf(mention);
    if (person !== null) addMention(person, mention, SURNAME);
  }
}

const isPerson = (words: Words, { kind, to }: NameMention): boolean =>
  kind === 'PERSON' || words.lower[words.words[to] === ',' ? to + 1 : to] === 'who';
