import { NUMBER, WORD } from '../../../text/tokens.ts';
import { fold } from '../gazetteer/fold.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from '../gazetteer/organization-words.ts';
import { EVENT_NOUNS, SAILING_VERBS, THING_NOUNS } from '../gazetteer/thing-nouns.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Words } from '../words.ts';
import type { NameMention, Range } from './name-mention.ts';

/**
 * The names without those of ships, books, goods and prizes, wherever the text says of one that it is such a thing: "aboard the
 * Tarn Star", "her novel Slow Rain", "the Málaga, a steamer of 900 tons", "the Pause costs 499 euros". A thing that
 * is called like a person ("the ship Anna Lund", "in the film Yousef speaks") or like what it is made or given by ("a Fenwick Comet", "the Tarn prize") says
 * nothing of the same name elsewhere.
 */
export function withoutThings(words: Words, names: readonly NameMention[]): readonly NameMention[] {
  const things = new Set<NameMention>();
  const keys = new Set<string>();
  for (const name of names) {
    if (name.known !== null || name.kind !== null) continue;
    const isThing = isCalledThing(words, name) || isPrize(words, name);
    if (!isThing && !isOneOfMany(words, name) && !isBeforeEvent(words, name)) continue;
    things.add(name);
    if (isThing && mayNameThingsOnly(words, name)) keys.add(keyOf(words, name));
  }
  if (things.size === 0) return names;
  return names.filter(
    (name) => !things.has(name) && (name.known !== null || name.kind !== null || !keys.has(keyOf(words, name))),
  );
}

const keyOf = (words: Words, { from, to }: Range): string => fold(words.words.slice(from, to).join(' '));

/** One word without an article may be anybody’s. */
const mayNameThingsOnly = (words: Words, { from, to }: Range): boolean =>
  !isGivenName(words.words[from] ?? '') && (to - from > 1 || words.lower[from - 1] === 'the');

const ARTICLES = wordSet('a an the');

function isCalledThing(words: Words, { from, to }: Range): boolean {
  const hasArticle = words.lower[from - 1] === 'the';
  const before = words.lower[hasArticle ? from - 2 : from - 1] ?? '';
  const isAboard = before === 'aboard' || (before === 'board' && words.lower[from - (hasArticle ? 3 : 2)] === 'on');
  if (isAboard || THING_NOUNS.has(before)) return true;
  if (words.words[to] === ',' && isThingInApposition(words, to + 1)) return true;
  if (!hasArticle) return false;
  return SAILING_VERBS.has(words.lower[to] ?? '') || (words.lower[to] === 'costs' && words.kinds[to + 1] === NUMBER);
}

const MOST_MODIFIERS = 3;
const AFTER_NOUN = wordSet(', . of in with from by about that which built');

/** ", a steamer of 900 tons", ", a French novel,": the noun ends its phrase. */
function isThingInApposition(words: Words, at: number): boolean {
  if (!ARTICLES.has(words.lower[at] ?? '')) return false;
  for (let i = at + 1; i <= at + MOST_MODIFIERS; i++) {
    if (THING_NOUNS.has(words.lower[i] ?? '') && AFTER_NOUN.has(words.lower[i + 1] ?? '')) return true;
  }
  return false;
}

const WINNING = wordSet('won win wins winning awarded');
const MOST_ADVERBIALS = 3;

/** What one wins, and what goes to somebody: "won the Silver Spike", "the Silver Spike went on Sunday to a poet". */
function isPrize(words: Words, { from, to }: Range): boolean {
  if (!ARTICLES.has(words.lower[from - 1] ?? '')) return false;
  if (WINNING.has(words.lower[from - 2] ?? '')) return true;
  if (words.lower[to] !== 'went' || to - from < 2 || hasHead(words, to)) return false;
  for (let at = to + 1; at <= to + MOST_ADVERBIALS; at++) {
    if (words.lower[at] !== 'to') continue;
    const receiver = words.lower[at + 1] ?? '';
    return receiver === 'a' || receiver === 'an' || isGivenName(words.words[at + 1] ?? '');
  }
  return false;
}

/** "his car, a Fenwick Comet, is": one of many of that name, where no noun follows as in "a Danubia Rail train". */
function isOneOfMany(words: Words, { from, to }: Range): boolean {
  const article = words.words[from - 1] ?? '';
  if ((article !== 'a' && article !== 'an') || hasHead(words, to)) return false;
  return words.kinds[to] !== WORD && words.words[to] !== '’s' && words.words[to] !== "'s";
}

/** "the Tarn festival". */
const isBeforeEvent = (words: Words, { from, to }: Range): boolean =>
  words.lower[from - 1] === 'the' && EVENT_NOUNS.has(words.lower[to] ?? '');

const hasHead = (words: Words, to: number): boolean => {
  const last = (words.lower[to - 1] ?? '').replace(/\.$/, '');
  return ORGANIZATION_HEADS.has(last) || COMPANY_SUFFIXES.has(last);
};
