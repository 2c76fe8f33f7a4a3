import { COMPANY_NOUNS, ORGANIZATION_NOUNS } from '../gazetteer/organization-words.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import { isPersonNoun } from '../names/role-words.ts';
import type { Words } from '../words.ts';
import type { KindRule } from './vote.ts';

/**
 * "the Nordpost", "Hartmann Logistik, which", "Nordpost, a local newspaper,", "the charity Plain Use", "a spokesman for Grupo Niño":
 * what stands beside names of organisations.
 */
export const organizationContext: KindRule = (words, { mentions, words: name }) => {
  let weight = 0;
  for (const { from, to } of mentions) {
    if (words.lower[from - 1] === 'the') weight += name.length > 1 ? 2 : 1.5;
    if (words.words[to] === ',' && words.lower[to + 1] === 'which') weight += 2;
    if (words.lower[to] === 'which') weight += 2;
    if (isBodyNoun(words.lower[from - 1] ?? '')) weight += 4;
    if (
      LINKS.has(words.lower[from - 1] ?? '') &&
      isPersonNoun(words.lower[from - 2] ?? '') &&
      !OF_PLACES.has(words.lower[from - 2] ?? '')
    )
      weight += 3;
    if (words.words[to] === ',' && isBodyInApposition(words, to + 1)) weight += 4;
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

/** "the mayor of Szeged" is of a place. */
const OF_PLACES = wordSet(
  'mayor governor resident bishop archbishop king queen duke prince princess emperor son daughter friend wife husband brother sister',
);

const OTHER_BODIES = wordSet(
  'group publisher magazine band orchestra choir movement startup start-up shipyard brewery bakery label website broadcaster station think-tank list faction',
);

const isBodyNoun = (word: string): boolean =>
  ORGANIZATION_NOUNS.has(word) || COMPANY_NOUNS.has(word) || OTHER_BODIES.has(word);

const MOST_MODIFIERS = 4;

/** ", a local newspaper", ", the company that". */
function isBodyInApposition(words: Words, at: number): boolean {
  if (!ARTICLES.has(words.lower[at] ?? '')) return false;
  for (let i = at + 1; i <= at + MOST_MODIFIERS; i++) if (isBodyNoun(words.lower[i] ?? '')) return true;
  return false;
}

const ARTICLES = wordSet('a an the');
