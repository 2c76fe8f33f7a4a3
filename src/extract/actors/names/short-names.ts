import { fold } from '../gazetteer/fold.ts';
import { ORGANIZATION_HEADS } from '../gazetteer/organization-words.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import type { NameMention } from './name-mention.ts';

const SHORT = { rule: 'short-names', note: 'The last word of an organisation’s name, with a capital.' };

/**
 * "the Alliance" after "Dock Workers’ Alliance", "the Commission" after "European Commission": the head of an
 * organisation’s name that keeps its capital inside of a sentence.
 *
 * @param taken 1 for the tokens of names that have been found
 */
export function shortNames(words: Words, names: readonly NameMention[], taken: Uint8Array): readonly NameMention[] {
  const heads = new Set(
    names.flatMap(({ from, to }) => {
      const last = words.lower[to - 1] ?? '';
      return to - from > 1 && ORGANIZATION_HEADS.has(last) ? [fold(last)] : [];
    }),
  );
  if (heads.size === 0) return [];
  const found: NameMention[] = [];
  for (let at = 1; at < words.count; at++) {
    if (words.shapes[at] === NONE || words.opens[at] === 1 || taken[at] === 1) continue;
    if (words.lower[at - 1] !== 'the' || words.shapes[at + 1] !== NONE) continue;
    if (!heads.has(fold(words.words[at] ?? ''))) continue;
    found.push({
      from: at,
      to: at + 1,
      known: null,
      kind: 'ORGANIZATION',
      tagged: null,
      role: null,
      gender: null,
      evidence: SHORT,
    });
  }
  return found;
}
