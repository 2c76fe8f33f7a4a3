/**
 * The first number from 0 up to, not including, `length` for which something holds; `length` where there is none. What
 * holds for a number must hold for all after it: the search halves.
 */
export function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
