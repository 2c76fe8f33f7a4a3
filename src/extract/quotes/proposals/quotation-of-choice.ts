import type { Span } from '../../../text/span.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';
import type { TaggedText } from '../../tagging/tagged-text.ts';
import type { TokenRange } from '../../tagging/token-range.ts';
import { innerLine, type Line, type Range } from '../line.ts';
import type { Passage } from '../passage.ts';
import type { NamedSource, Quotation } from '../quotation.ts';
import type { Choice } from './choose.ts';
import { contentOf } from './content.ts';
import type { Reader } from './proposals.ts';

/** A choice of the taggers as a quotation; the line is the one of its cue. */
export function quotationOfChoice(reading: Reading, text: TaggedText, passages: readonly Passage[], line: Line, choice: Choice): Quotation {
  const { proposal, confidence } = choice;
  const { candidate, content, source, reader } = proposal;
  const { tokens } = reading;
  const { kind, spans } = contentOf(tokens, passages, content, candidate, { first: line.firstToken, end: line.endToken });
  const cue = spanOf(tokens, candidate);
  const words = tokens.text.slice(cue.start, cue.end);
  const [first] = source;
  return {
    kind,
    content: spans,
    source: source.length === 0 ? null : source.map((range) => spanOf(tokens, range)),
    // A mere colon is no word.
    cue: /\p{L}/u.test(words) ? [cue] : null,
    named: first === undefined ? null : namedSource(reading, line, first),
    rule: 'attribution-tagger',
    note: `“${words}” ${OFTEN[text.cueRate[candidate.head] ?? 0] ?? ''}; ${READERS[reader]}.`,
    confidence,
  };
}

/** How often a word is a cue in the texts that the tagger learnt from, by its rate. */
const OFTEN = [
  'is a word that hardly any text has, which stands here as a cue does',
  'is seldom a cue, but stands here as one does',
  'is seldom a cue, but stands here as one does',
  'is now and then a cue',
  'is now and then a cue',
  'is often a cue',
  'is often a cue',
  'is mostly a cue',
  'is mostly a cue',
  'is nearly always a cue',
];

const READERS: Readonly<Record<Reader, string>> = {
  BOTH: 'both passes of the tagger read the same content',
  ONLY_SECOND: 'only the pass that knows the cue reads a content',
  SECOND: 'the pass that knows the cue reads this content, the other one differs',
  FIRST: 'the pass that looks at the whole paragraph reads this content, the other one differs',
  RULE: 'a rule reads this content, the passes of the tagger differ',
};

const spanOf = ({ starts, ends }: Tokens, { first, end }: TokenRange): Span => ({
  start: starts[first] ?? 0,
  end: ends[end - 1] ?? 0,
});

/** The source in its line, or, where it stands inside quotation marks, in its sentence there. */
function namedSource(reading: Reading, line: Line, source: TokenRange): NamedSource | null {
  const outer = rangeIn(line, reading.tokens, source);
  if (outer !== null) return { line, range: outer };
  const inner = innerLine(reading, line, source.first);
  const range = rangeIn(inner, reading.tokens, source);
  return range === null ? null : { line: inner, range };
}

/** The pieces that tokens are; `null` where they are only a part of a piece. */
function rangeIn({ pieces }: Line, tokens: Tokens, source: TokenRange): Range | null {
  const { start, end } = spanOf(tokens, source);
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  return pieces[first]?.start === start && pieces[last]?.end === end ? { first, end: last + 1 } : null;
}

/** The last piece that begins at a place or before it. */
function pieceAt(pieces: Line['pieces'], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
