import type { Reading } from '../reading.ts';
import { readTaggedNames } from '../tagging/shipped-models.ts';
import type { TaggedWords } from '../tagging/tagged-words.ts';
import type { ActorsOfText } from './actors-of-text.ts';
import { findAffiliations } from './affiliations/find-affiliations.ts';
import { mergeNames } from './aliases/merge-names.ts';
import { findAcronyms, withLongNames } from './names/acronym-in-brackets.ts';
import { findNames } from './names/find-names.ts';
import { settleCapitals } from './names/settle-capitals.ts';
import { withoutThings } from './names/without-things.ts';
import { resolveReferences } from './references/resolve-references.ts';
import { addRoles } from './roles/add-roles.ts';
import { withRoles } from './roles/with-roles.ts';
import { toActor, toUnnamed } from './to-actor.ts';
import { readWords } from './words.ts';

/**
 * Who acts in a text: finds names, tells what they name, joins the names of one actor, and then looks for the
 * descriptions and pronouns that stand for them. Deterministic, and linear in the length of the text.
 *
 * @example "Prime Minister Boris Johnson … Mr Johnson … he": one actor, a person, with a role and three mentions
 */
export function readActors(reading: Reading, taggedWords: TaggedWords): ActorsOfText {
  const words = readWords(reading);
  const tagged = readTaggedNames(reading, taggedWords);
  const pairs = findAcronyms(words);
  const names = settleCapitals(
    words,
    withoutThings(words, withRoles(words, withLongNames(findNames(words, tagged, reading.document.dateline), pairs))),
  );
  const drafts = mergeNames(words, names, pairs);
  addRoles(words, drafts);
  const { unnamed, discourse, named } = resolveReferences(words, drafts);
  return {
    actors: drafts.map((draft) => toActor(words, draft)),
    unnamed: unnamed.map((draft) => toUnnamed(words, draft)),
    affiliations: findAffiliations(words, drafts),
    words,
    drafts,
    discourse,
    named,
  };
}
