import type { ActorAnnotation } from '../../../model/annotations.ts';
import { DOCUMENTS } from '../word-classes.ts';
import { headOf } from './core.ts';
import { mentionsBefore, mentionsFrom, mentionsIn } from './mention-index.ts';
import { ofActors, ofUnnamed, type Scene, type Speaker } from './speaker.ts';

/**
 * A document speaks for those who issued it: whom its own words name, or the words of an earlier or, for a headline, a
 * later mention of the same kind of document.
 *
 * @example the paper published by the Kremlin: the Kremlin
 * @example "Report: loan could cost twice as much", and below "a report by the Lakeside Institute": the institute
 */
export function document(scene: Scene): Speaker | null {
  const { text, line, source, span, index } = scene;
  const head = headOf(line, source);
  if (!DOCUMENTS.has(head)) return null;
  const issuer = issuerWithin(scene);
  if (issuer !== null)
    return inWordsOf(scene, ofActors([issuer], 'document', 'The document speaks for whom its words name.'));
  const candidates = [
    ...mentionsBefore(index, span.start),
    ...(line.part === 'TITLE' ? mentionsFrom(index, span.end) : []),
  ];
  const other = candidates.find(
    ({ start, end, who }) =>
      who.unnamed?.nature === 'DOCUMENT' &&
      holdsWord(text.slice(start, end), head) &&
      who.unnamed.affiliations.length > 0,
  );
  const unnamed = other?.who.unnamed ?? null;
  if (unnamed === null) return issued(scene, head);
  return ofUnnamed(
    text,
    unnamed,
    'document',
    'The same document is named with those who issued it.',
    unnamed.description,
  );
}

/** "published by the Kremlin", "that the union hands out", "the Institute’s report"; not "published in Geneva". */
function issuerWithin({ text, span, index }: Scene): ActorAnnotation | null {
  const mentions = mentionsIn(index, span).filter(({ who, form }) => who.actor !== null && form !== 'PRONOUN');
  const issuer = mentions.find(
    ({ start, end }) =>
      ISSUES.test(text.slice(span.start, start)) ||
      (RELATIVE.test(text.slice(span.start, start)) && HANDED_OUT.test(text.slice(end, span.end))) ||
      /^['’]s?\s/.test(text.slice(end, span.end)),
  );
  return issuer?.who.actor ?? null;
}

/** Not "a letter seen by Nordpost": who sees a document did not write it. */
const ISSUES = /(?<!\b(?:seen|obtained|reviewed|viewed|read|received|cited|quoted)\s+)\b(?:by|of|from)\s+(?:the\s+)?$/i;
const HANDED_OUT = /^\s+(?:has |have |had )?(?:hand|publish|issu|releas|wrote|written|sign|present|print|sent|sends)/;
const RELATIVE = /\b(?:that|which)\s+(?:the\s+)?$/i;

/** Said "in a joint statement", and later "the statement" or "the document". */
function issued(scene: Scene, head: string): Speaker | null {
  const { documents } = scene;
  const speaker = documents.get(head) ?? (head === 'document' ? [...documents.values()].at(-1) : undefined);
  return speaker === undefined
    ? null
    : {
        ...speaker,
        nature: 'THING',
        rule: 'document',
        note: 'The document speaks for those who said something in it before.',
      };
}

const inWordsOf = ({ text, span }: Scene, speaker: Speaker): Speaker => ({
  ...speaker,
  attributedTo: text.slice(span.start, span.end),
  nature: 'THING',
});

const holdsWord = (words: string, word: string): boolean =>
  words
    .toLowerCase()
    .split(/\P{L}+/u)
    .includes(word);
