import type { Finding } from './finding.ts';
import { type Line, PASSAGE, wordAt } from './line.ts';
import { PREPOSITIONS } from './word-classes.ts';

/**
 * A quotation that fills its line is signed after a dash.
 *
 * @example “The sea does not sign contracts.” — Zawadi Kombo, tea seller
 * @example “My goats don’t pay.” – a shepherd who would not give his name
 */
export function dashSigned(line: Line): readonly Finding[] {
  let passages = 0;
  while (wordAt(line, passages) === PASSAGE) passages++;
  const isSigned = passages > 0 && /^\p{Pd}+$/u.test(wordAt(line, passages)) && isSomebody(line, passages + 1);
  const end = endOf(line);
  if (!isSigned || end - passages > LONGEST_SIGNATURE) return [];
  return [
    {
      line,
      content: [{ first: 0, end: passages }],
      source: { first: passages + 1, end },
      cue: null,
      rule: 'dash-signed',
      note: 'A name after a dash signs the words in quotation marks.',
      confidence: 0.93,
    },
  ];
}

const isSomebody = (line: Line, at: number): boolean =>
  line.pieces[at]?.isCapitalised === true || /^(?:an?|the|one)$/.test(wordAt(line, at));

const LONGEST_SIGNATURE = 16;

/** Before a full stop, and before where and when it was said: "Ottoline Krag, in a lecture in 1974". */
function endOf(line: Line): number {
  const { pieces } = line;
  const place = pieces.findIndex(({ word }, at) => word === ',' && PREPOSITIONS.has(wordAt(line, at + 1)));
  if (place > 0) return place;
  return pieces.at(-1)?.word === '.' ? pieces.length - 1 : pieces.length;
}
