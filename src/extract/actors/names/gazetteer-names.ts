import { NUMBER, SYMBOL } from '../../../text/tokens.ts';
import { OPENERS } from '../gazetteer/openers.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import { matchGazetteer } from './gazetteer-name.ts';
import type { NameMention } from './name-mention.ts';
import { isCalendar } from './not-an-actor.ts';

export const KNOWN = { rule: 'gazetteer-name', note: 'The name is in the gazetteer.' };

/**
 * Names of the gazetteer that the tagger has not seen, where no other capital stands beside them: "the Kremlin", but not "the
 * Kremlin Cup", and not the "US" of "US$5".
 *
 * @param taken 1 for the tokens that the tagger has made something of, and those of titles of works
 */
export function gazetteerNames(words: Words, taken: Uint8Array): readonly NameMention[] {
  const names: NameMention[] = [];
  for (const { from, to, typesetting } of words.parts) {
    if (typesetting === 'TITLE_CASE' || typesetting === 'CAPITALS') continue;
    for (let at = from; at < to; at++) {
      if (words.shapes[at] === NONE || taken[at] === 1 || isCalendar(words, at)) continue;
      const known = matchGazetteer(words, at, to);
      if (known === null || hasCapital(words, known.to, to) || isSum(words, known.to)) continue;
      if (at > from && words.opens[at] === 0 && words.opens[at - 1] === 0 && hasCapital(words, at - 1, to)) continue;
      const { phrase } = known;
      const name = { from: at, to: known.to, known: phrase, kind: phrase.entry.kind, tagged: null };
      names.push({ ...name, role: null, gender: null, evidence: KNOWN });
      at = known.to - 1;
    }
  }
  return names;
}

const hasCapital = ({ lower, shapes, opens }: Words, at: number, limit: number): boolean =>
  at < limit && shapes[at] !== NONE && opens[at] === 0 && !OPENERS.has(lower[at] ?? '');

const isSum = ({ kinds }: Words, at: number): boolean => kinds[at] === SYMBOL || kinds[at] === NUMBER;
