import { fold } from '../gazetteer/fold.ts';
import { CAPITALS, NONE } from '../shapes.ts';
import type { Part } from '../parts.ts';
import type { Words } from '../words.ts';
import { matchGazetteer } from './gazetteer-name.ts';
import type { NameMention } from './name-mention.ts';
import { isCalendar } from './not-an-actor.ts';

const LONGEST_NAME = 8;

/**
 * The names in a heading that has capitals throughout, where a capital tells nothing: those that the running text has
 * too ("VARGA SWORN IN"), and in Title Case those of the gazetteer.
 *
 * @param keys the folded names of the running text
 */
export function findKnownNames(words: Words, part: Part, keys: ReadonlySet<string>): readonly NameMention[] {
  const names: NameMention[] = [];
  for (let at = part.from; at < part.to;) {
    const name =
      words.shapes[at] === NONE ? null : (nameOfText(words, at, part, keys) ?? nameOfGazetteer(words, at, part));
    if (name === null) {
      at++;
      continue;
    }
    names.push(name);
    at = name.to;
  }
  return names;
}

const IN_TEXT = { rule: 'heading-names', note: 'The running text has the same name.' };
const KNOWN = { rule: 'gazetteer-name', note: 'The name is in the gazetteer.' };

function nameOfText(words: Words, from: number, part: Part, keys: ReadonlySet<string>): NameMention | null {
  for (let to = Math.min(part.to, from + LONGEST_NAME); to > from; to--) {
    const isName = keys.has(fold(words.words.slice(from, to).join(' ')));
    if (isName) {
      const known = matchGazetteer(words, from, to);
      if (known !== null && known.to === to)
        return { ...EMPTY, from, to, known: known.phrase, kind: known.phrase.entry.kind, evidence: KNOWN };
      return { ...EMPTY, from, to, evidence: IN_TEXT };
    }
  }
  return null;
}

/** In capitals "US", "WHO" and "IT" may be everyday words, so only Title Case is looked up. */
function nameOfGazetteer(words: Words, from: number, part: Part): NameMention | null {
  const known = matchGazetteer(words, from, part.to);
  if (known === null || isCalendar(words, from)) return null;
  const isShort = words.shapes[from] === CAPITALS && known.to === from + 1;
  if (part.typesetting === 'CAPITALS' && isShort) return null;
  return { ...EMPTY, from, to: known.to, known: known.phrase, kind: known.phrase.entry.kind, evidence: KNOWN };
}

const EMPTY = { known: null, kind: null, tagged: null, role: null, gender: null };
