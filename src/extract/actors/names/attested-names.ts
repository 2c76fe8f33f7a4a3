import { WORD } from '../../../text/tokens.ts';
import { groupByWords } from '../aliases/name-group.ts';
import { OPENERS } from '../gazetteer/openers.ts';
import { isCalledBody } from '../kinds/called-body.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import type { NameMention, Range } from './name-mention.ts';
import { isCalendar, isNotAnActor } from './not-an-actor.ts';
import { isAddress, isPersonNoun } from './role-words.ts';

/**
 * Names that the tagger does not know for names, where the text says somewhere that they are those of a body: "the operator,
 * Viamont", "Stevast, the company that". Such words name the same wherever they are.
 *
 * @param taken 1 for the tokens of names that have been found
 */
export function attestedNames(words: Words, taken: Uint8Array): readonly NameMention[] {
  const candidates = words.parts
    .filter(({ typesetting }) => typesetting === 'RUNNING' || typesetting === 'HEADING')
    .flatMap((part) => capitalizedRuns(words, part, taken))
    .map(nameOf);
  return groupByWords(words, candidates).flatMap(({ mentions }) =>
    mentions.some((mention) => isCalledBody(words, mention)) ? mentions : [],
  );
}

function capitalizedRuns(words: Words, { from, to }: Range, taken: Uint8Array): readonly Range[] {
  const runs: Range[] = [];
  for (let at = from; at < to; at++) {
    if (!isCapital(words, at, taken)) continue;
    const start = at;
    while (at + 1 < to && goesOn(words, at + 1, taken)) at++;
    const first = isOpener(words, start) ? start + 1 : start;
    if (first <= at && !isTitle(words.lower[first] ?? '') && !isNotAnActor(words, first, at + 1))
      runs.push({ from: first, to: at + 1 });
  }
  return runs;
}

const isCapital = (words: Words, at: number, taken: Uint8Array): boolean =>
  words.kinds[at] === WORD && words.shapes[at] !== NONE && taken[at] === 0 && !isCalendar(words, at);

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
  kind: 'ORGANIZATION',
  tagged: null,
  role: null,
  gender: null,
  evidence: { rule: 'attested-names', note: 'The words beside it say that it is an organisation.' },
});
