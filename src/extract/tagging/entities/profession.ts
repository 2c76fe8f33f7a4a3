/** "geophysicist", "obstetrician", "blacksmith", "cartographer": it ends like the nouns of professions, which no list has all of. */
export function endsAsProfession(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST) return false;
  switch (text.charCodeAt(end - 1)) {
    case T:
      return text.startsWith('ist', end - 3);
    case N:
      return text.startsWith('ician', end - 5);
    case H:
      return text.startsWith('smith', end - 5);
    case R:
      return text.startsWith('ographer', end - 8);
    default:
      return false;
  }
}

const SHORTEST = 5;
const H = 104;
const N = 110;
const R = 114;
const T = 116;
