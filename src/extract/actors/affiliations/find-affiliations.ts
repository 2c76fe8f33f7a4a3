import type { AffiliationAnnotation } from '../../../model/annotations.ts';
import { firstWhere } from '../../../text/first-where.ts';
import type { Span } from '../../../text/span.ts';
import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Range } from '../names/name-mention.ts';
import type { Words } from '../words.ts';
import { groupAfterName, groupInBrackets, ownerOfName } from './beside-name.ts';
import type { AffiliationFinding, Named } from './finding.ts';
import { namedInRole } from './in-role.ts';
import { type NamedWords, namedWords } from './named-words.ts';

/**
 * Whom the people of a text speak for or belong to, where it says so beside their names: "Anna Kovács, a spokeswoman for the Green Party",
 * "Apple’s Tim Cook", "Okumbe (Green Party)". Those who have no name are not among them; see `references/`.
 */
export function findAffiliations(words: Words, drafts: readonly ActorDraft[]): readonly AffiliationAnnotation[] {
  const named = namedWords(drafts);
  const found = drafts
    .filter(({ kind }) => kind === 'PERSON')
    .flatMap((draft) => [...byRoles(words, draft, named), ...byNames(words, draft, named)])
    .filter(({ member, of }) => member.draft !== of.draft)
    .sort((a, b) => a.member.from - b.member.from || a.of.from - b.of.from);
  return found
    .filter(({ member, of }, index) => {
      const before = found[index - 1];
      return before?.member.from !== member.from || before.of.from !== of.from;
    })
    .map((finding) => toAffiliation(words, finding));
}

/** A role is held against the mention that it stands nearest to in its sentence. */
function byRoles(words: Words, draft: ActorDraft, named: NamedWords): readonly AffiliationFinding[] {
  const names = mentionsOf(draft);
  return draft.roles.flatMap((role) => {
    const member = nearest(words, names, role);
    if (member === null) return [];
    return namedInRole(words, role, named).map((of) => ({ member, of, words: role, evidence: IN_ROLE }));
  });
}

function byNames(words: Words, draft: ActorDraft, named: NamedWords): readonly AffiliationFinding[] {
  return mentionsOf(draft).flatMap((member) =>
    [
      { of: ownerOfName(words, member, named), evidence: OWNER_OF_NAME },
      { of: groupAfterName(words, member, named), evidence: GROUP_AFTER_NAME },
      { of: groupInBrackets(words, member, named), evidence: GROUP_IN_BRACKETS },
    ].flatMap(({ of, evidence }) => (of === null ? [] : [{ member, of, words: member, evidence }])),
  );
}

const IN_ROLE = { rule: 'in-role', note: 'The role that the person has here is one for the other.' };
const OWNER_OF_NAME = { rule: 'owner-of-name', note: 'The other stands before the name with an “’s”.' };
const GROUP_AFTER_NAME = { rule: 'group-after-name', note: 'The other follows the name with “of” or “from”.' };
const GROUP_IN_BRACKETS = { rule: 'group-in-brackets', note: 'The other follows the name in brackets.' };

/** The names of the actor, in the order of the text. */
const mentionsOf = (draft: ActorDraft): readonly Named[] =>
  draft.mentions
    .filter(({ form }) => form === 'NAME')
    .map(({ from, to }) => ({ from, to, draft }))
    .sort((a, b) => a.from - b.from);

/** The last name before the role or the first one after it, in the same sentence. */
function nearest(words: Words, names: readonly Named[], role: Range): Named | null {
  const next = firstWhere(names.length, (index) => (names[index]?.from ?? role.from) >= role.from);
  const distance = ({ from, to }: Range): number => Math.max(role.from - to, from - role.to, 0);
  return names
    .slice(Math.max(0, next - 1), next + 1)
    .filter(({ from }) => words.sentences[from] === words.sentences[role.from])
    .reduce<Named | null>((best, name) => (best === null || distance(name) < distance(best) ? name : best), null);
}

const toAffiliation = (words: Words, finding: AffiliationFinding): AffiliationAnnotation => {
  const { member, of, evidence } = finding;
  const parts = [member, of, finding.words];
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  return { member: spanOf(words, member), of: spanOf(words, of), span: spanOf(words, { from, to }), evidence };
};

const spanOf = ({ starts, ends }: Words, { from, to }: Range): Span => ({
  start: starts[from] ?? 0,
  end: ends[to - 1] ?? 0,
});
