import { ORGANIZATION_HEADS } from '../gazetteer/organization-words.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import { type NameMention, SURE } from './name-mention.ts';

const BODY = { rule: 'short-names', note: 'The last word of an organisation’s name, with a capital.' };
const PERSON = { rule: 'short-names', note: 'The surname of a person named in full.' };

/**
 * Short names that the tagger has not seen: "the Alliance" after "Dock Workers’ Alliance", where the head of an
 * organisation’s name keeps its capital inside of a sentence, and "Whitlock" after "Ernest Whitlock".
 *
 * @param taken 1 for the tokens of names that have been found
 */
export function shortNames(words: Words, names: readonly NameMention[], taken: Uint8Array): readonly NameMention[] {
  const heads = new Set<string>();
  const surnames = new Set<string>();
  for (const { from, to, kind, tagged } of names) {
    if (to - from < 2) continue;
    if (ORGANIZATION_HEADS.has(words.lower[to - 1] ?? '')) heads.add(words.words[to - 1] ?? '');
    else if (kind === 'PERSON' || (tagged?.kind === 'PERSON' && tagged.probability >= SURE))
      surnames.add(words.words[to - 1] ?? '');
  }
  const found: NameMention[] = [];
  for (let at = 0; at < words.count; at++) {
    if (words.shapes[at] === NONE || taken[at] === 1) continue;
    const word = words.words[at] ?? '';
    const isAfterThe = words.opens[at] === 0 && words.lower[at - 1] === 'the';
    const isAlone = isAfterThe || words.opens[at] === 1 || words.shapes[at - 1] === NONE;
    if (!isAlone || (words.shapes[at + 1] ?? NONE) !== NONE) continue;
    const name = { from: at, to: at + 1, known: null, tagged: null, role: null, gender: null };
    if (surnames.has(word)) found.push({ ...name, kind: 'PERSON', evidence: PERSON });
    else if (isAfterThe && heads.has(word)) found.push({ ...name, kind: 'ORGANIZATION', evidence: BODY });
  }
  return found;
}
