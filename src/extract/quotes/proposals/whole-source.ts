import type { Candidate } from '../../tagging/candidates.ts';
import { hashOf } from '../../tagging/hash.ts';
import { TAGS } from '../../tagging/part-of-speech.ts';
import type { TaggedText } from '../../tagging/tagged-text.ts';
import type { TokenRange } from '../../tagging/token-range.ts';
import { COMMA } from '../../tagging/word-shape.ts';

/**
 * The source of a cue with all that belongs to it, where the taggers read only its beginning, or a pronoun that only
 * doubles it.
 *
 * @example "a miller named Josiah Brand said": the rules read on after "a miller"
 * @example "Solvang, who worked with her for twenty years, said": a relative clause goes up to the cue
 * @example "We reject blocs, they said Moscow and Peking.": the name after the cue, not the pronoun before it
 */
export function wholeSource(
  text: TaggedText,
  { first, end }: Candidate,
  source: readonly TokenRange[],
  ruled: TokenRange | null,
): readonly TokenRange[] {
  const found = nearest(source, first, end);
  if (found === null) return source;
  if (ruled !== null) {
    const goesOn = ruled.first === found.first && found.end < ruled.end && (ruled.end <= first || found.first >= end);
    const isDoubled = isPronoun(text, found) && found.end === first && ruled.first === end && !isPronoun(text, ruled);
    if (goesOn || isDoubled) return [ruled];
  }
  const clauseEnd = found.end <= first ? relativeClauseEnd(text, found.end, first) : -1;
  return [clauseEnd < 0 ? found : { first: found.first, end: clauseEnd }];
}

/** Of several stretches the one nearest to the cue: "Lee said it was over, but Ray denied it" has two speakers. */
function nearest(source: readonly TokenRange[], first: number, end: number): TokenRange | null {
  const distance = (range: TokenRange): number => (range.end <= first ? first - range.end : range.first - end);
  return source.reduce<TokenRange | null>(
    (best, range) => (best === null || distance(range) < distance(best) ? range : best),
    null,
  );
}

const PRONOUN = TAGS.indexOf('PRON');

const isPronoun = ({ tag }: TaggedText, { first, end }: TokenRange): boolean =>
  end - first === 1 && tag[first] === PRONOUN;

/** Where a relative clause ends that begins at a token and goes up to the cue; -1 where there is none. */
function relativeClauseEnd(text: TaggedText, from: number, cue: number): number {
  const hasComma = text.shape[from] === COMMA;
  const opener = hasComma ? from + 1 : from;
  if (cue - opener < SHORTEST || cue - opener > LONGEST || !OPENERS.has(text.word[opener]!)) return -1;
  if (text.sentence[opener] !== text.sentence[cue]) return -1;
  for (let at = opener; at < cue; at++) if (text.marks[at]! > 0) return -1;
  const isClosed = text.shape[cue - 1] === COMMA;
  // "Solvang, who …, and her aide said": a comma that opens the clause closes it, right before the cue.
  if (hasComma !== isClosed) return -1;
  return isClosed ? cue - 1 : cue;
}

const SHORTEST = 3;
const LONGEST = 30;
const OPENERS: ReadonlySet<number> = new Set(
  ['who', 'which', 'that', 'whose'].map((word) => hashOf(word, 0, word.length)),
);
