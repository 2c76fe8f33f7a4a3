import { CLITIC } from '../../../text/tokens.ts';
import type { Words } from '../words.ts';
import { isGroup, type Named } from './finding.ts';
import type { NamedWords } from './named-words.ts';

/** "Apple’s Tim Cook", "Germany’s Angela Merkel". */
export function ownerOfName(words: Words, { from }: Named, named: NamedWords): Named | null {
  const owner = words.kinds[from - 1] === CLITIC ? named.endingAt(from - 1) : null;
  return owner !== null && isGroup(owner.draft.kind) ? owner : null;
}

/** "Anna Kovács of the Green Party", "Jens Stoltenberg, of NATO,", "Ada Lund from Greenpeace". */
export function groupAfterName(words: Words, { to }: Named, named: NamedWords): Named | null {
  const link = words.words[to] === ',' ? to + 1 : to;
  const word = words.words[link];
  if (word !== 'of' && word !== 'from') return null;
  const group = named.startingAt(words.lower[link + 1] === 'the' ? link + 2 : link + 1);
  if (group === null || words.sentences[group.from] !== words.sentences[link]) return null;
  return word === 'of'
    ? isGroup(group.draft.kind)
      ? group
      : null
    : group.draft.kind === 'ORGANIZATION'
      ? group
      : null;
}

/** "Anna Kovács (Green Party)"; the "(D-Ohio)" of US papers is a party and a state in one. */
export function groupInBrackets(words: Words, { to }: Named, named: NamedWords): Named | null {
  const group = words.words[to] === '(' && !LETTER.test(words.words[to + 1] ?? '') ? named.startingAt(to + 1) : null;
  return group?.draft.kind === 'ORGANIZATION' && words.words[group.to] === ')' ? group : null;
}

const LETTER = /^\p{Lu}(?:-|$)/u;
