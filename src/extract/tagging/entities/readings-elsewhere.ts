import { NAME_LABELS, NAMED } from './named.ts';
import type { NameText } from './name-text.ts';

/**
 * What the first look makes of a word at its other places in the text, for every word with a capital: 0 where it stands
 * nowhere else, else which kind most of them are, whether all agree, and whether it mostly goes on with a name. Linear.
 *
 * @param labels of the first look
 */
export function readingsElsewhere({ name, capital }: NameText, labels: Uint8Array): Uint8Array {
  const counts = new Map<number, Uint16Array>();
  for (let at = 0; at < capital.length; at++) {
    if (capital[at] === 0) continue;
    let count = counts.get(name[at]!);
    if (count === undefined) counts.set(name[at]!, (count = new Uint16Array(NAME_LABELS)));
    count[labels[at]!]!++;
  }
  const readings = new Uint8Array(capital.length);
  for (let at = 0; at < capital.length; at++)
    if (capital[at] === 1) readings[at] = readingOf(counts.get(name[at]!)!, labels[at]!);
  return readings;
}

/** From how often the word has every label, without the one of this place. */
function readingOf(count: Uint16Array, own: number): number {
  const without = (label: number): number => count[label]! - (label === own ? 1 : 0);
  let all = without(0);
  let most = all;
  let kind = 0;
  for (let i = 1; i <= NAMED.length; i++) {
    const times = without(2 * i - 1) + without(2 * i);
    all += times;
    if (times <= most) continue;
    most = times;
    kind = i;
  }
  if (all === 0) return 0;
  const goesOn = kind > 0 && without(2 * kind) > without(2 * kind - 1);
  return 1 + kind * 4 + (most === all ? 2 : 0) + (goesOn ? 1 : 0);
}
