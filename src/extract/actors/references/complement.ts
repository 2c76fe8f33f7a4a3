import { CLITIC, NUMBER, WORD } from '../../../text/tokens.ts';
import { ACTING_VERBS, HELPING_VERBS } from '../gazetteer/acting-verbs.ts';
import { ISSUING_PARTICIPLES } from '../gazetteer/document-nouns.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Words } from '../words.ts';
import type { NounPhrase } from './noun-phrase.ts';

const LONGEST = 12;

/**
 * Where the phrase ends with what belongs to it: "a spokesman for Prime Minister Boris Johnson", "the paper published by the
 * Kremlin", "a report by the institute". The end of the phrase itself where nothing does.
 */
export function complementEnd(words: Words, { to, nature }: NounPhrase): number {
  const link = nature === 'DOCUMENT' && ISSUING_PARTICIPLES.has(words.lower[to] ?? '') ? to + 1 : to;
  const links = nature === 'DOCUMENT' ? DOCUMENT_LINKS : PERSON_LINKS;
  if (link >= words.count || words.sentences[link] !== words.sentences[to - 1] || !links.has(words.lower[link] ?? ''))
    return to;
  let end = link + 1;
  while (
    end < words.count &&
    end - to < LONGEST &&
    words.sentences[end] === words.sentences[link] &&
    isInside(words, end)
  )
    end++;
  while (end > link && (SMALL.has(words.lower[end - 1] ?? '') || words.kinds[end - 1] === CLITIC)) end--;
  return end > link + 1 ? end : to;
}

const PERSON_LINKS = wordSet('for of at from with');
const DOCUMENT_LINKS = wordSet('by of from');
const SMALL = wordSet('the a an and of for in at');
const STOPS = wordSet(
  'who which that to on as when while after before said but or in by with from than because if he she it they',
);

function isInside(words: Words, at: number): boolean {
  const kind = words.kinds[at];
  if (kind !== WORD && kind !== CLITIC && kind !== NUMBER) return false;
  const word = words.lower[at] ?? '';
  return (
    !STOPS.has(word) &&
    !ACTING_VERBS.has(word) &&
    !HELPING_VERBS.has(word) &&
    !(word.endsWith('ly') && words.shapes[at] === 0)
  );
}
