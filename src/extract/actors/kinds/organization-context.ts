import { CLITIC } from '../../../text/tokens.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import { isPersonNoun } from '../names/role-words.ts';
import type { KindRule } from './vote.ts';

/**
 * "Hartmann Logistik, which", "a spokesman for Grupo Niño", "the leader of the Green Circle", "who runs Bridge Now", "Tarn Deep’s shares", "Tarn Deep have": what
 * stands beside names of organisations.
 */
export const organizationContext: KindRule = (words, { mentions }) => {
  let weight = 0;
  for (const { from, to } of mentions) {
    if (words.words[to] === ',' && words.lower[to + 1] === 'which') weight += 2;
    if (words.lower[to] === 'which') weight += 2;
    const link = words.lower[from - 1] === 'the' ? from - 2 : from - 1;
    const holder = words.lower[link - 1] ?? '';
    if (LINKS.has(words.lower[link] ?? '') && isPersonNoun(holder) && !OF_PLACES.has(holder))
      weight += words.lower[link] === 'for' ? 3 : 4;
    if (LEADING.has(words.lower[link] ?? '')) weight += 2;
    if (words.kinds[to] === CLITIC && BELONGINGS.has(words.lower[to + 1] ?? '')) weight += 3;
    if (PLURAL_VERBS.has(words.lower[to] ?? '') && words.opens[from] === 1) weight += 2;
  }
  return weight === 0
    ? null
    : {
        kind: 'ORGANIZATION',
        weight: Math.min(weight, 6),
        rule: 'organization-context',
        note: 'It stands where organisations stand.',
      };
};

const LINKS = wordSet('of for at');

/** "who runs Bridge Now", "she founded it". */
const LEADING = wordSet('leads led runs ran heads headed chairs chaired founded owns owned joined');

/** What companies have and people hardly: "Tarn Deep’s shares". */
const BELONGINGS = wordSet(
  'shares share stock shareholders profit profits profitability sales turnover revenue revenues customers employees headquarters workforce subsidiary subsidiaries factory factories members',
);

/** A name that one verb in the plural follows at the head of a sentence is that of several people together. */
const PLURAL_VERBS = wordSet('are were have');

/** "the mayor of Szeged" is of a place. */
const OF_PLACES = wordSet(
  'sultan emir ambassador mayor governor resident bishop archbishop king queen duke prince princess emperor son daughter friend wife husband brother sister',
);
