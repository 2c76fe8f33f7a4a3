import { WORD } from '../../../text/tokens.ts';
import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Range } from '../names/name-mention.ts';
import type { Words } from '../words.ts';
import { placeDescriber } from './description-of-place.ts';
import { type Discourse, newDiscourse, occur } from './discourse.ts';
import { functionOfCase, grammaticalFunction } from './grammatical-function.ts';
import { guessGenders } from './guess-genders.ts';
import { referentOfImpersonal } from './impersonal-pronoun.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isOfAnother } from './owner-of-person.ts';
import { type NamedRange, personAhead } from './person-ahead.ts';
import { personOfPronoun } from './personal-pronoun.ts';
import { phraseReader } from './phrase-reader.ts';
import { type Pronoun, pronounAt } from './pronouns.ts';
import { spanEnds } from './ranges.ts';
import type { Referent, UnnamedDraft } from './referent.ts';

/**
 * Reads the text once from its beginning, as a reader does, and gives every description and pronoun to what it stands for.
 * Mentions that are found are added to the actors; those without a name are returned, in the order in which they come in, with all that
 * was spoken of. Pronouns in quotation marks are left to `withQuotedPronouns`, which knows who speaks.
 */
export function resolveReferences(
  words: Words,
  drafts: readonly ActorDraft[],
): {
  readonly unnamed: readonly UnnamedDraft[];
  readonly discourse: Discourse;
  readonly named: ReadonlyMap<number, NamedRange>;
} {
  guessGenders(words, drafts);
  const named = spanEnds(drafts.flatMap((draft) => draft.mentions.map((mention) => ({ ...mention, value: draft }))));
  const roles = spanEnds(drafts.flatMap((draft) => draft.roles.map((role) => ({ ...role, value: draft }))));
  const discourse = newDiscourse(words);
  const readPhrase = phraseReader(words, drafts, named, discourse);
  const placeOfDescription = placeDescriber(words, drafts);
  let embeddedUntil = 0;
  let roleEnd = 0;
  const add = (referent: Referent, range: Range, does = grammaticalFunction(words, range), isPronoun = false): void => {
    const isEmbedded = range.from < embeddedUntil;
    occur(words, discourse, { referent, at: range.from, does, isEmbedded, isPronoun }, range.to);
  };
  for (let at = 0; at < words.count; at++) {
    const mention = named.get(at);
    if (mention !== undefined) {
      add({ named: mention.value }, mention, mention.form === 'DESCRIPTION' ? 'OWNER' : undefined);
      at = mention.to - 1;
      continue;
    }
    roleEnd = Math.max(roleEnd, roles.get(at)?.to ?? 0);
    if (at < roleEnd || words.kinds[at] !== WORD) continue;
    const pronoun = pronounAt(words, at);
    if (pronoun !== null) {
      const referent = words.quotations[at] === 0 ? referentOfPronoun(words, discourse, named, at, pronoun) : null;
      if (referent === null) continue;
      addPronoun(words, named, referent, at, pronoun);
      add(referent, { from: at, to: at + 1 }, functionOfCase(pronoun.case), true);
      continue;
    }
    if (words.parts[words.partOf[at] ?? 0]?.isHeading === true) continue;
    const phrase = nounPhraseAt(words, at);
    const place = phrase === null ? placeOfDescription(discourse, at) : null;
    if (phrase !== null) {
      const read = readPhrase(phrase);
      if (read === null) continue;
      add(read.referent, read.range);
      if (read.isNew) embeddedUntil = read.range.to;
    } else if (place !== null) {
      const range = { from: at - 1, to: at + 1 };
      place.mentions.push({ ...range, form: 'DESCRIPTION', evidence: OF_PLACE });
      add({ named: place }, range);
    }
  }
  return { unnamed: readPhrase.unnamed, discourse, named };
}

const OF_PLACE = { rule: 'description-of-place', note: 'The word ends the name, or says that it is a country.' };
const PERSONAL = { rule: 'personal-pronoun', note: 'The person of that gender whom a reader has in mind.' };
const IMPERSONAL = { rule: 'impersonal-pronoun', note: 'The one that the sentences here are about.' };

function referentOfPronoun(
  words: Words,
  discourse: Discourse,
  named: ReadonlyMap<number, NamedRange>,
  at: number,
  pronoun: Pronoun,
): Referent | null {
  const { stands, case: role } = pronoun;
  if (stands !== 'MALE' && stands !== 'FEMALE') return referentOfImpersonal(words, discourse, at, pronoun);
  const ahead = personAhead(words, named, at, stands);
  return ahead === null ? personOfPronoun(words, discourse, at, stands, role) : { named: ahead };
}

function addPronoun(
  words: Words,
  named: ReadonlyMap<number, NamedRange>,
  referent: Referent,
  at: number,
  { stands, case: role }: Pronoun,
): void {
  const gender = stands === 'MALE' || stands === 'FEMALE' ? stands : null;
  const range = { from: at, to: at + 1 };
  if ('unnamed' in referent) {
    referent.unnamed.mentions.push(range);
    referent.unnamed.gender ??= gender;
    return;
  }
  referent.named.gender ??= gender;
  if (role === 'OWNER' && isOfAnother(words, named, at)) return;
  referent.named.mentions.push({ ...range, form: 'PRONOUN', evidence: gender === null ? IMPERSONAL : PERSONAL });
}
