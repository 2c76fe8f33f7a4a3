import { type Line, type Range, wordAt } from '../line.ts';
import { AUXILIARIES, PREPOSITIONS } from '../word-classes.ts';

/** The words of a source before its first comma, bracket, preposition or relative clause: "A spokesman [for Johnson]". */
export function coreOf(line: Line, { first, end }: Range): Range {
  let at = first;
  while (at < end && !endsCore(line, at, first)) at++;
  return { first, end: at };
}

/** The noun that a source is about, in lower case: "spokesman"; of "the paper published by", "paper". */
export function headOf(line: Line, source: Range): string {
  const { first, end } = coreOf(line, source);
  const isParticiple = end - first > 2 && /^(?:.*ed|written|seen)$/.test(wordAt(line, end - 1));
  return wordAt(line, isParticiple ? end - 2 : end - 1);
}

/** The parts of a core that "and" or a comma joins, without "both": "Both Nyakio and Okumbe". */
export function partsOfCore(line: Line, core: Range): readonly Range[] {
  const parts: Range[] = [];
  let first = wordAt(line, core.first) === 'both' ? core.first + 1 : core.first;
  for (let at = first; at <= core.end; at++) {
    const isJoint = at < core.end && /^(?:and|or|,|&)$/.test(wordAt(line, at));
    if (!isJoint && at < core.end) continue;
    if (at > first) parts.push({ first, end: at });
    first = at + 1;
  }
  return parts;
}

const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'that']);

function endsCore(line: Line, at: number, first: number): boolean {
  const word = wordAt(line, at);
  if (word === '(' || word === ';' || /^\p{Pd}+$/u.test(word)) return true;
  if (word === ',') return !joinsNames(line, at);
  if (at === first) return false;
  return (
    RELATIVES.has(word) || AUXILIARIES.has(word) || (PREPOSITIONS.has(word) && line.pieces[at]?.isCapitalised !== true)
  );
}

/** "Germany, Norway and Italy": the comma joins where an "and" follows soon with names between. */
function joinsNames(line: Line, comma: number): boolean {
  for (let at = comma + 1; at < comma + 8; at++) {
    const piece = line.pieces[at];
    if (piece?.word === 'and') return at > comma + 1;
    if (piece?.isCapitalised !== true && piece?.word !== 'the' && piece?.word !== ',') return false;
  }
  return false;
}
