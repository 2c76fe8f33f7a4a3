import { WORD } from '../../../text/tokens.ts';
import { groupByWords } from '../aliases/name-group.ts';
import { OPENERS } from '../gazetteer/openers.ts';
import { COMPANY_SUFFIXES } from '../gazetteer/organization-words.ts';
import { calledBody } from '../kinds/called-body.ts';
import { organizationContext } from '../kinds/organization-context.ts';
import { placeContext } from '../kinds/place-context.ts';
import type { KindRule } from '../kinds/vote.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import type { NameMention, Range } from './name-mention.ts';
import { isCalendar, isNotAnActor } from './not-an-actor.ts';
import { isAddress, isPersonNoun } from './role-words.ts';

/**
 * Names that the tagger does not know for names, where the text says somewhere that they are: "the operator, Viamont", "who runs
 * Bridge Now", "Tam Ruk, a village", or the words themselves do: "Tarn Film Corp.". Such words name the same wherever they are.
 *
 * @param names those that have been found: what is called like one of them is one too
 * @param taken 1 for the tokens of names that have been found
 */
export function attestedNames(words: Words, names: readonly NameMention[], taken: Uint8Array): readonly NameMention[] {
  const candidates = words.parts
    .filter(({ typesetting }) => typesetting === 'RUNNING' || typesetting === 'HEADING')
    .flatMap((part) => capitalizedRuns(words, part, taken))
    .map(nameOf);
  const found = new Map(groupByWords(words, names).map(({ key, mentions }) => [key, mentions[0]]));
  return groupByWords(words, candidates).flatMap((group): readonly NameMention[] => {
    const same = found.get(group.key);
    if (same !== undefined)
      return group.mentions.map(({ from, to }) => ({ ...same, from, to, role: null, evidence: SAME_WORDS }));
    const rules = group.words.length > 1 ? [calledBody, companyEnding, placeContext, organizationContext] : ALONE;
    for (const rule of rules) {
      const vote = rule(words, group);
      if (vote === null) continue;
      const { kind, note } = vote;
      return group.mentions.map((mention) => ({ ...mention, kind, evidence: { rule: vote.rule, note } }));
    }
    return [];
  });
}

const SAME_WORDS = { rule: 'attested-names', note: 'The text has the same words as a name elsewhere.' };

/** One word with a capital is too often none: "the leader of the Government". */
const ALONE: readonly KindRule[] = [calledBody, placeContext];

/** "Tarn Film Corp.". */
const companyEnding: KindRule = (_words, { words }) =>
  COMPANY_SUFFIXES.has((words.at(-1) ?? '').toLowerCase().replace(/\.$/, ''))
    ? { kind: 'ORGANIZATION', weight: 9, rule: 'company-ending', note: 'Its last word ends the names of companies.' }
    : null;

function capitalizedRuns(words: Words, { from, to }: Range, taken: Uint8Array): readonly Range[] {
  const runs: Range[] = [];
  for (let at = from; at < to; at++) {
    if (!isCapital(words, at, taken)) continue;
    const start = at;
    while (at + 1 < to && goesOn(words, at + 1, taken)) at++;
    const first = isOpener(words, start) ? start + 1 : start;
    if (first <= at && !isTitled(words, first, at) && !isNotAnActor(words, first, at + 1))
      runs.push({ from: first, to: at + 1 });
  }
  return runs;
}

const isCapital = (words: Words, at: number, taken: Uint8Array): boolean =>
  words.kinds[at] === WORD && words.shapes[at] !== NONE && taken[at] === 0 && !isCalendar(words, at);

/** "Imam", "Prime Minister"; a firm may be called "Winter & Daughter". */
const isTitled = ({ words, lower }: Words, first: number, last: number): boolean =>
  isTitle(lower[first] ?? '') || (isTitle(lower[last] ?? '') && words[last - 1] !== '&');
const isTitle = (word: string): boolean => isPersonNoun(word) || isAddress(word);

/** "&" holds a name together; a word that opens a sentence parts one. */
const goesOn = (words: Words, at: number, taken: Uint8Array): boolean =>
  words.opens[at] === 0 &&
  (isCapital(words, at, taken) || (words.words[at] === '&' && isCapital(words, at + 1, taken)));

/** A word that has its capital from the sentence that it opens. */
const isOpener = ({ lower, opens }: Words, at: number): boolean => opens[at] === 1 && OPENERS.has(lower[at] ?? '');

const nameOf = ({ from, to }: Range): NameMention => ({
  from,
  to,
  known: null,
  kind: null,
  tagged: null,
  role: null,
  gender: null,
  evidence: { rule: 'attested-names', note: 'The words beside it say that it is an organisation.' },
});
