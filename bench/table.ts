/**
 * A table for the terminal. The first column is set to the left, the others to the right; what is longer than its
 * heading and the other cells makes its column wider.
 *
 * @example table(['', 'F1'], [['content', '0.86']]) // "           F1\ncontent  0.86"
 */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, column) =>
        column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd();
  return [heading, ...rows].map(line).join('\n');
}
