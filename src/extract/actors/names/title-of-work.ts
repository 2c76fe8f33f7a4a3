import { WORD } from '../../../text/tokens.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';

const LONGEST_TITLE = 10;

/**
 * The numbers of the quotations that are the titles of books, films and songs: a few words in quotation marks, two or
 * more with a capital and none of the longer ones without. No word in them names an actor: “The Merchant of Venice”.
 */
export function findWorks(words: Words): ReadonlySet<number> {
  const works = new Set<number>();
  for (let from = 0; from < words.count;) {
    const quotation = words.quotations[from] ?? 0;
    let to = from + 1;
    while (to < words.count && words.quotations[to] === quotation) to++;
    if (quotation !== 0 && isTitle(words, from + 1, to - 1)) works.add(quotation);
    from = to;
  }
  return works;
}

function isTitle(words: Words, from: number, to: number): boolean {
  if (to - from > LONGEST_TITLE) return false;
  let capitalized = 0;
  for (let i = from; i < to; i++) {
    if (words.kinds[i] !== WORD) continue;
    if (words.shapes[i] !== NONE) capitalized++;
    else if ((words.lower[i] ?? '').length > 4) return false;
  }
  return capitalized > 1;
}
