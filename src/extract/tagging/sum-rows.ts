/** Adds the sums of rows of nine to what stands in `sums`: what is known later of a token is added to what was known before. */
export function addRowsOf9(weights: Int8Array, rows: Int32Array, scale: number, sums: Float64Array, at: number): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  for (const place of rows) {
    const row = place * 9;
    a += weights[row]!;
    b += weights[row + 1]!;
    c += weights[row + 2]!;
    d += weights[row + 3]!;
    e += weights[row + 4]!;
    f += weights[row + 5]!;
    g += weights[row + 6]!;
    h += weights[row + 7]!;
    i += weights[row + 8]!;
  }
  sums[at]! += a * scale;
  sums[at + 1]! += b * scale;
  sums[at + 2]! += c * scale;
  sums[at + 3]! += d * scale;
  sums[at + 4]! += e * scale;
  sums[at + 5]! += f * scale;
  sums[at + 6]! += g * scale;
  sums[at + 7]! += h * scale;
  sums[at + 8]! += i * scale;
}
