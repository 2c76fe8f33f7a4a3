import { CLITIC, NUMBER, QUOTE_MARK, WORD } from '../../../text/tokens.ts';
import { ACTING_VERBS, BETWEEN_ADVERBS, HELPING_VERBS } from '../gazetteer/acting-verbs.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Range } from '../names/name-mention.ts';
import { isAddress, isPersonNoun, isRoleModifier } from '../names/role-words.ts';
import type { Words } from '../words.ts';
import type { PronounCase } from './pronouns.ts';

/** What a name or a description does in its sentence, as far as the words beside it show. */
export type GrammaticalFunction = 'SUBJECT' | 'OBJECT' | 'OBLIQUE' | 'OWNER';

/**
 * The subject begins its sentence or stands before a verb ("In May Okumbe resigned"), after what was quoted, or after "said" where it
 * ends the clause; an oblique follows a preposition; an owner has "’s". What is left is taken for an object.
 */
export function grammaticalFunction(words: Words, { from, to }: Range): GrammaticalFunction {
  if (words.kinds[to] === CLITIC) return 'OWNER';
  const before = beforePhrase(words, from);
  if (before >= 0 && PREPOSITIONS.has(words.lower[before] ?? '') && words.sentences[before] === words.sentences[from])
    return 'OBLIQUE';
  const isAfterQuotation = words.kinds[before] === QUOTE_MARK && words.quotations[before] !== 0;
  if (words.opens[before + 1] === 1 || isAfterQuotation || isVerb(words, afterPhrase(words, to))) return 'SUBJECT';
  return SAYING.has(words.lower[before] ?? '') && !isWordAt(words, to) ? 'SUBJECT' : 'OBJECT';
}

/** What a pronoun does is plain from its form. */
export const functionOfCase = (form: PronounCase): GrammaticalFunction => (form === 'REFLEXIVE' ? 'OBJECT' : form);

const LONGEST_TITLE = 6;
const LONGEST_APPOSITION = 16;

const PREPOSITIONS = wordSet(`
of in on at by for from with without about against after before during into onto over under until through between among like near
to towards toward despite alongside behind beside besides across around including than via per amid upon within
`);
const SAYING = wordSet('said says added adds explained wrote told');
const ARTICLES = wordSet('the a an its his her their our my');

/** The token before the title and the article of a name. */
function beforePhrase(words: Words, from: number): number {
  let at = from - 1;
  for (; at >= 0 && from - at <= LONGEST_TITLE && words.opens[at + 1] === 0; at--) {
    const word = words.lower[at] ?? '';
    const isTitle =
      words.shapes[at] !== 0 || ARTICLES.has(word) || isRoleModifier(word) || isPersonNoun(word) || isAddress(word);
    if (!isTitle && words.kinds[at] !== NUMBER) break;
  }
  return at;
}

/** The token after the name and what belongs to it: "Varga, who sold a railway, | resigned", "Lee of the Met Office | told". */
function afterPhrase(words: Words, to: number): number {
  if (LINKS.has(words.lower[to] ?? '')) return afterNames(words, to + 1);
  if (words.words[to] !== ',') return BETWEEN_ADVERBS.has(words.lower[to] ?? '') ? to + 1 : to;
  for (let at = to + 1; at < words.count && at - to < LONGEST_APPOSITION; at++) {
    if (words.sentences[at] !== words.sentences[to]) return to;
    if (words.words[at] === ',') return at + 1;
  }
  return to;
}

const LINKS = wordSet('of from at for in');

function afterNames({ lower, shapes, kinds }: Words, from: number): number {
  let at = from;
  while (at - from < LONGEST_APPOSITION && (shapes[at] !== 0 || kinds[at] === CLITIC || INNER.has(lower[at] ?? '')))
    at++;
  return at;
}

const INNER = wordSet('the of and for');

const isWordAt = (words: Words, at: number): boolean => words.kinds[at] === WORD;

/** Verbs by their list, and what ends as their past and their third person do: "resigned", "wants". */
export function isVerb(words: Words, at: number): boolean {
  const word = words.lower[at] ?? '';
  if (words.kinds[at] !== WORD || words.shapes[at] !== 0) return false;
  return HELPING_VERBS.has(word) || ACTING_VERBS.has(word) || PAST_FORMS.has(word) || VERB_ENDING.test(word);
}

const VERB_ENDING = /(?:[a-z]{2}ed|[a-z]{2}[^sui]s)$/;
/** Past forms that do not end in "ed". */
export const PAST_FORMS = wordSet(`
came went took gave made held put ran met won lost left began became brought bought built caught chose drew drove fell felt fought found
got grew heard hit kept knew laid led let meant paid read rose sat saw sent set shot sold spent stood struck swore taught threw
understood woke wore hopes isn't wasn't hasn't didn't doesn't won't couldn't wouldn't
`);
