import { CLITIC, NUMBER, WORD } from '../../../text/tokens.ts';
import { ACTING_VERBS, BETWEEN_ADVERBS, HELPING_VERBS } from '../gazetteer/acting-verbs.ts';
import { DOCUMENT_NOUNS } from '../gazetteer/document-nouns.ts';
import { COMPANY_NOUNS, ORGANIZATION_NOUNS } from '../gazetteer/organization-words.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Range } from '../names/name-mention.ts';
import { isPersonNoun, personNounOfPlural } from '../names/role-words.ts';
import type { Words } from '../words.ts';
import { isEpithet } from './epithet-nouns.ts';
import { PAST_FORMS } from './grammatical-function.ts';
import { OPEN_NOUNS } from './organization-class.ts';

/** Words without a name that speak of somebody or something that may act: "a senior official", "the company", "the statement". */
export interface NounPhrase extends Range {
  /** Token of the head word. */
  readonly head: number;
  /** The head word in the singular, in small letters. */
  readonly noun: string;
  readonly nature: 'PERSON' | 'GROUP' | 'DOCUMENT' | 'ORGANIZATION';
  /** "the", "this" and the like, or an owner; not "a", not none. */
  readonly isDefinite: boolean;
}

const MOST_MODIFIERS = 5;

/** The phrase whose head is the token, from its article on; `null` where it heads none. */
export function nounPhraseAt(words: Words, head: number): NounPhrase | null {
  const word = words.lower[head] ?? '';
  const kind = natureOf(word);
  if (kind === null) return null;
  const start = phraseStart(words, head);
  if (!isAfterwardsFree(words, head + 1) && !isSubjectOfRelative(words, start, head + 1)) return null;
  const first = words.lower[start] ?? '';
  const isDetermined = start < head && (DEFINITE.has(first) || INDEFINITE.has(first) || words.kinds[start] === NUMBER);
  const isBarePlural = kind.nature === 'GROUP' && isSubject(words, head + 1);
  if (!isDetermined && !isBarePlural) return null;
  return { from: start, to: head + 1, head, ...kind, isDefinite: DEFINITE.has(first) };
}

const DEFINITE = wordSet('the this that these those its his her their our both');
const INDEFINITE = wordSet(
  'a an another one two three four five six seven eight nine ten several some many few other dozens most all any every each',
);

function natureOf(word: string): Pick<NounPhrase, 'noun' | 'nature'> | null {
  if (isPersonNoun(word) || isEpithet(word)) return { noun: word, nature: 'PERSON' };
  if (DOCUMENT_NOUNS.has(word)) return { noun: word, nature: 'DOCUMENT' };
  if (ORGANIZATION_NOUNS.has(word) || COMPANY_NOUNS.has(word) || OPEN_NOUNS.has(word) || STATE_NOUNS.has(word))
    return { noun: word, nature: 'ORGANIZATION' };
  const singular = personNounOfPlural(word);
  return singular === null ? null : { noun: singular, nature: 'GROUP' };
}

/** Goes back over modifiers to the article, number or owner before them; the head itself where there is none. */
function phraseStart(words: Words, head: number): number {
  let at = head;
  while (at > 0 && head - at <= MOST_MODIFIERS && words.sentences[at - 1] === words.sentences[head]) {
    const before = words.lower[at - 1] ?? '';
    if (DEFINITE.has(before) || INDEFINITE.has(before) || words.kinds[at - 1] === NUMBER) return at - 1;
    const isWord = words.kinds[at - 1] === WORD || words.kinds[at - 1] === CLITIC;
    if (!isWord || BARRIERS.has(before) || ACTING_VERBS.has(before) || HELPING_VERBS.has(before)) break;
    at--;
  }
  return head;
}

const STATE_NOUNS = wordSet('government army navy');

const BARRIERS = wordSet(
  'and or but of for in at to from with by on who which as than he she it they we i you when while after before said not',
);

/** A noun that is followed by another one only modifies it: "the official statement". */
function isAfterwardsFree(words: Words, next: number): boolean {
  if (words.kinds[next] !== WORD) return true;
  const word = words.lower[next] ?? '';
  return (
    BARRIERS.has(word) ||
    isVerb(word) ||
    AFTER.has(word) ||
    PAST_FORMS.has(word) ||
    word.endsWith('ly') ||
    word.endsWith('ed') ||
    words.shapes[next] !== 0
  );
}

/** "a leaflet that the union hands out": after a relative pronoun stands the subject, and then its verb. */
const isSubjectOfRelative = (words: Words, start: number, next: number): boolean =>
  RELATIVES.has(words.lower[start - 1] ?? '') && /[^s]s$/.test(words.lower[next] ?? '');

const RELATIVES = wordSet('that which whom');

const AFTER = wordSet(
  'whose whom that there here then now this last yesterday today tomorrow because if about against under over into during since until near inside outside left spoke',
);

const isVerb = (word: string): boolean =>
  ACTING_VERBS.has(word) || HELPING_VERBS.has(word) || BETWEEN_ADVERBS.has(word);

const isSubject = (words: Words, next: number): boolean =>
  ACTING_VERBS.has(words.lower[next] ?? '') || words.lower[next - 2] === 'said';
