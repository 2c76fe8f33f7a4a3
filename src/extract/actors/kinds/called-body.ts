import { CLITIC } from '../../../text/tokens.ts';
import { COMPANY_NOUNS, ORGANIZATION_NOUNS } from '../gazetteer/organization-words.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Range } from '../names/name-mention.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import type { KindRule } from './vote.ts';

/** "Nordpost, a local newspaper,", "the charity Plain Use": the text calls it an organisation, which counts for more than how it looks. */
export const calledBody: KindRule = (words, { mentions }) =>
  mentions.some((mention) => isCalledBody(words, mention))
    ? {
        kind: 'ORGANIZATION',
        weight: 9,
        rule: 'called-body',
        note: 'The words beside it say that it is an organisation.',
      }
    : null;

/** "the operator, Viamont", "the contractor Tarn Deep", "Stevast, the company that": the text says that it is a body. */
function isCalledBody(words: Words, { from, to }: Range): boolean {
  const hasComma = words.words[from - 1] === ',';
  const before = hasComma ? from - 2 : from - 1;
  const isBefore = isBodyNoun(words.lower[before] ?? '') && words.shapes[before] === NONE;
  const isClosed =
    !hasComma ||
    words.kinds[to] === CLITIC ||
    words.partOf[to] !== words.partOf[from] ||
    ENDS.has(words.words[to] ?? '');
  if (isBefore && isClosed && words.sentences[before] === words.sentences[from]) return true;
  if (isCalledSo(words, from)) return true;
  const isWhere = WHERE.has(words.lower[from - 1] ?? '');
  return !isWhere && words.words[to] === ',' && isBodyInApposition(words, to + 1);
}

/** "an association called Both Banks", "the association is called Both Banks". */
function isCalledSo(words: Words, from: number): boolean {
  if (!CALLED.has(words.lower[from - 1] ?? '')) return false;
  const noun = BE.has(words.lower[from - 2] ?? '') ? from - 3 : from - 2;
  return isBodyNoun(words.lower[noun] ?? '');
}
const CALLED = wordSet('called named dubbed');
const BE = wordSet('is was');

/** "the operator, Viamont, said", but not "for the largest group, Viamont said". */
const ENDS = wordSet(', . ) ; : ” " — –');

/** "In Győr, the company that": the comma ends the place, and another phrase begins. */
const WHERE = wordSet('in at near outside from across');

const OTHER_BODIES = wordSet(
  'group publisher magazine maker band orchestra choir movement startup start-up shipyard brewery bakery label website broadcaster station think-tank list faction campaign coalition initiative',
);

const isBodyNoun = (word: string): boolean =>
  ORGANIZATION_NOUNS.has(word) || COMPANY_NOUNS.has(word) || OTHER_BODIES.has(word);

const MOST_MODIFIERS = 4;

/** ", a local newspaper", ", the company that". */
function isBodyInApposition(words: Words, at: number): boolean {
  if (!ARTICLES.has(words.lower[at] ?? '')) return false;
  for (let i = at + 1; i <= at + MOST_MODIFIERS; i++) {
    if (words.shapes[i] === NONE && isBodyNoun(words.lower[i] ?? '')) return words.kinds[i + 1] !== CLITIC;
  }
  return false;
}

const ARTICLES = wordSet('a an the');
