import { STATE_BODIES, STATE_NOUNS } from '../gazetteer/organization-words.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import type { NameMention } from './name-mention.ts';
import { nationOf } from './nation.ts';
import { isRoleModifier } from './role-words.ts';

/**
 * The adjective of a nation with what acts for it: "the British government", "Hungarian authorities" and "the German
 * chancellor’s office" are the country; "the Kenyan parliament" and "the Russian foreign ministry" organisations.
 * "Hungarian voters" are neither.
 *
 * @param from the first token of a run of capitals
 * @param end the end of the run
 */
export function findStateNouns(words: Words): readonly NameMention[] {
  const found: NameMention[] = [];
  for (const { from, to, typesetting } of words.parts) {
    if (typesetting === 'TITLE_CASE' || typesetting === 'CAPITALS') continue;
    for (let at = from; at < to; at++) {
      if (words.shapes[at] === NONE) continue;
      const nation = nationOf(words, at, to);
      const state = nation === null ? null : stateNoun(words, at, nation.to, to);
      if (state === null) continue;
      found.push(state);
      at = state.to - 1;
    }
  }
  return found;
}

function stateNoun(words: Words, from: number, end: number, limit: number): NameMention | null {
  const at = lastNation(words, from, end);
  if (at === -1) return null;
  const nation = nationOf(words, at, end);
  if (nation?.to !== end) return null;
  let head = end;
  while (head < limit && head - end < 2 && isModifier(words.lower[head] ?? '')) head++;
  const noun = words.lower[head] ?? '';
  if (head >= limit || words.shapes[head] !== NONE) return null;
  if (STATE_BODIES.has(noun)) {
    return {
      from: at,
      to: head + 1,
      known: null,
      kind: 'ORGANIZATION',
      tagged: null,
      role: null,
      gender: null,
      evidence: BODY,
    };
  }
  const to = STATE_NOUNS.has(noun) ? head + 1 : officeEnd(words, head, limit);
  if (to === null) return null;
  return {
    from: at,
    to,
    known: { entry: nation.entry, isCapital: false },
    kind: 'COUNTRY',
    tagged: null,
    role: null,
    gender: null,
    evidence: STATE,
  };
}

/** "foreign" of "foreign ministry"; "government" is a noun of its own here. */
const isModifier = (word: string): boolean => isRoleModifier(word) && !STATE_NOUNS.has(word);

const BODY = { rule: 'state-noun', note: 'The adjective of a nation before one of its bodies.' };
const STATE = { rule: 'state-noun', note: 'The adjective of a nation before what acts for the country.' };

/** "chancellor’s office". */
const officeEnd = (words: Words, head: number, limit: number): number | null =>
  head + 2 < limit && /^['’]s$/.test(words.lower[head + 1] ?? '') && words.lower[head + 2] === 'office'
    ? head + 3
    : null;

function lastNation(words: Words, from: number, end: number): number {
  if (end - from >= 2 && nationOf(words, end - 2, end)?.to === end) return end - 2;
  return nationOf(words, end - 1, end)?.to === end ? end - 1 : -1;
}
