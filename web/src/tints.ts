/** The golden angle: hues that follow each other lie far apart, however many there are. */
const STEP = 137.5;
const FIRST = 210;

/** Gives every speaker a hue of their own, by the order in which they first speak; none to `null`. */
export function tintsOf(speakers: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const named = new Set(speakers.filter((speaker) => speaker !== null));
  return new Map([...named].map((speaker, index) => [speaker, (FIRST + index * STEP) % 360]));
}
