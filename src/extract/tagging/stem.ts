import { plain } from './hash.ts';

/**
 * Where a word ends without its inflection, so that the forms of one verb are alike: accus|e, accus|ed, accus|ing,
 * deni|es as den|y, stopp|ed as stop. Rough on purpose: it only has to do the same to all forms.
 *
 * @returns the end of the stem; `-end` where a final y or ie was taken off as well.
 */
export function stemEnd(text: string, start: number, end: number): number {
  const last = plain(text.charCodeAt(end - 1));
  if (end - start < SHORTEST) return end - start === 3 && last === Y ? -(end - 1) : end;
  const before = plain(text.charCodeAt(end - 2));
  const third = plain(text.charCodeAt(end - 3));
  if ((last === S || last === D) && before === E && third === I) return -(end - 3);
  let stem = end;
  if (last === G && before === N && third === I) stem = end - 3;
  else if (last === D && before === E) stem = end - 2;
  else if (last === S && before !== S) stem = end - 1;
  if (stem - start < 3) return end;
  if (end - stem > 1 && stem - start > 3 && isDoubled(text, stem)) stem--;
  while (stem - start > 2 && plain(text.charCodeAt(stem - 1)) === E) stem--;
  return stem - start > 2 && plain(text.charCodeAt(stem - 1)) === Y ? -(stem - 1) : stem;
}

const SHORTEST = 4;

/** "stopp", "planning": doubled by the ending; not "tell", "pass", "buzz". */
function isDoubled(text: string, stem: number): boolean {
  const last = plain(text.charCodeAt(stem - 1));
  return last === plain(text.charCodeAt(stem - 2)) && last !== L && last !== S && last !== Z;
}

const D = 100;
const E = 101;
const G = 103;
const I = 105;
const L = 108;
const N = 110;
const S = 115;
const Y = 121;
const Z = 122;
