import { firstWhere } from '../../../text/first-where.ts';
import type { Span } from '../../../text/span.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';
import { TAGS } from '../../tagging/part-of-speech.ts';
import type { TaggedText } from '../../tagging/tagged-text.ts';
import type { TokenRange } from '../../tagging/token-range.ts';
import { COLON } from '../../tagging/word-shape.ts';
import { innerLine, type Line, type Range } from '../line.ts';
import type { Passage } from '../passage.ts';
import { isTitleOfWork } from '../title-of-work.ts';
import { LEARNT, type NamedSource, type Quotation } from '../quotation.ts';
import type { Choice } from './choose.ts';
import { contentOf, passageFrom } from './content.ts';
import type { Reader } from './proposals.ts';

/**
 * A choice of the taggers as a quotation; the line is the one of its cue. `null` where the cue is a colon without
 * a verb, which the rules know better, where the content is a title of a work ("Lee wrote “The Weather in August” over nine
 * years."), and where nothing stands between the marks.
 */
export function quotationOfChoice(
  reading: Reading,
  text: TaggedText,
  passages: readonly Passage[],
  line: Line,
  choice: Choice,
): Quotation | null {
  const { proposal, confidence } = choice;
  const { candidate, content, source, reader } = proposal;
  const { tokens } = reading;
  const { kind, spans } = contentOf(tokens, passages, content, candidate, {
    first: line.firstToken,
    end: line.endToken,
  });
  const cue = spanOf(tokens, candidate);
  const words = tokens.text.slice(cue.start, cue.end);
  if (spans.length === 0 || isBareColon(text, candidate) || isTitle(tokens, passages, content)) return null;
  const [first] = source;
  return {
    kind,
    content: spans,
    source: source.length === 0 ? null : source.map((range) => spanOf(tokens, range)),
    cue: [cue],
    named: first === undefined ? null : namedSource(reading, line, first),
    rule: LEARNT,
    note: `“${words}” ${OFTEN[text.cueRate[candidate.head] ?? 0] ?? ''}; ${READERS[reader]}.`,
    confidence: calibrated(confidence),
  };
}

/**
 * The confidence that the trees give as the share of such quotes that is right: the trees count a content that is not exact
 * as only partly right, and are a little too sure of the rest. Two numbers, fitted to PolNeAR’s `dev` part. In hundredths:
 * more digits would say nothing.
 */
function calibrated(confidence: number): number {
  const odds = SLOPE * Math.log(confidence / (1 - confidence)) + SHIFT;
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

const SLOPE = 0.77;
const SHIFT = 0.45;

const VERBS: ReadonlySet<number> = new Set(
  (['VBD', 'VBN', 'VBG', 'VBZ', 'VB', 'AUX', 'MD', 'BE', 'HAVE'] as const).map((tag) => TAGS.indexOf(tag)),
);

/** "Here is the thing: “…”", "the union’s chief: “…”", but not "was more cheerful: “…”". */
function isBareColon({ shape, tag }: TaggedText, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (VERBS.has(tag[at] ?? 0)) return false;
  return shape[end - 1] === COLON;
}

function isTitle({ text }: Tokens, passages: readonly Passage[], [range]: readonly TokenRange[]): boolean {
  const passage = range === undefined ? undefined : passages[passageFrom(passages, range.first)];
  return (
    passage?.first === range?.first &&
    passage !== undefined &&
    isTitleOfWork(text.slice(passage.inner.start, passage.inner.end))
  );
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
const pieceAt = (pieces: Line['pieces'], offset: number): number =>
  Math.max(0, firstWhere(pieces.length, (at) => (pieces[at]?.start ?? Infinity) > offset) - 1);
