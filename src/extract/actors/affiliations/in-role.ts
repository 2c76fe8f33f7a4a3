import { CLITIC } from '../../../text/tokens.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Range } from '../names/name-mention.ts';
import { nationOf } from '../names/nation.ts';
import { isPersonNoun } from '../names/role-words.ts';
import type { Words } from '../words.ts';
import type { Named } from './finding.ts';
import type { NamedWords } from './named-words.ts';
import { belongs } from './role-nouns.ts';

/**
 * Whom somebody of a role belongs to, as the role has it: after it ("a spokeswoman for the Green Party", "the mayor of Szeged"), before
 * it ("Apple chief executive Tim Cook", "the German chancellor"), or as its owner ("Germany’s chancellor").
 */
export function namedInRole(words: Words, role: Range, named: NamedWords): readonly Named[] {
  const head = headOf(words, role);
  const noun = (words.lower[head] ?? '').split('-').at(-1) ?? '';
  const before = beforeRole(words, role, head, named);
  return [...(before ? [before] : []), ...afterHead(words, role, head, named)].filter((other) =>
    belongs(noun, other.draft.kind, other.to <= head && isAdjective(words, other)),
  );
}

/** The last noun for a person before what the role is of. */
function headOf(words: Words, { from, to }: Range): number {
  let head = from;
  for (let at = from; at < to && !LINKS.has(words.lower[at] ?? ''); at++) {
    if (isPersonNoun(words.lower[at] ?? '')) head = at;
  }
  return head;
}

const LINKS = wordSet('of for at to from with');
const SMALL = wordSet('the a an its their his her');

function beforeRole(words: Words, { from }: Range, head: number, named: NamedWords): Named | null {
  const [inside] = named.within(from, head);
  if (inside !== undefined) return inside;
  return named.endingAt(words.kinds[from - 1] === CLITIC ? from - 1 : from);
}

/** What follows "of", "for" or "at", and no other name: in "a researcher at the German arm of Siemens" Siemens alone. */
const afterHead = (words: Words, { to }: Range, head: number, named: NamedWords): readonly Named[] =>
  named.within(head + 1, to).filter((other) => isLinked(words, other, head, named) && !isAdjective(words, other));

/** "for the Green Party", "for Prime Minister Boris Johnson": before the name stand small words and its own role. */
function isLinked(words: Words, other: Named, head: number, { roleAt }: NamedWords): boolean {
  let at = other.from - 1;
  while (at > head && (SMALL.has(words.lower[at] ?? '') || roleAt(at) === other.draft)) at--;
  const link = words.lower[at] ?? '';
  // The mayor is of Szeged; the envoy for the Horn of Africa is somebody else’s.
  return at > head && (other.draft.kind === 'PLACE' ? link === 'of' : LINKS.has(link));
}

/** "German", "South Korean". */
const isAdjective = (words: Words, { from, to, draft }: Named): boolean =>
  draft.kind === 'COUNTRY' && nationOf(words, from, to)?.to === to;
