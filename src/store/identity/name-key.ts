import type { ActorKind } from '../../model/annotations.ts';
import { foldedText } from '../words.ts';
import { memo } from './memo.ts';

/**
 * What is the same in all ways to write one name: without case, accents and punctuation. A hyphen joins, and so the surname of Márton
 * Halász-Kiss is one word; "al-Sisi", "el-Sisi" and "Sisi" are the same; of a person "J.R." is two words.
 *
 * @example nameKey('PERSON', 'J.R. Halász-Kiss') // j r halaszkiss
 */
export const nameKey = (kind: ActorKind, name: string): string =>
  keyOf(kind === 'PERSON' ? name.replace(BETWEEN_INITIALS, '. ') : name);

const BETWEEN_INITIALS = /(?<=\p{Lu})\.(?=\p{Lu})/gu;

const keyOf = memo((name) =>
  name
    .split(/\s+/)
    .map((word) => foldedText(word.replace(ARTICLE, '')).replaceAll(' ', ''))
    .filter((word) => word !== '')
    .join(' '),
);

const ARTICLE = /^[ae]l-(?=.)/i;
