import type { QuoteKind } from '../../model/annotations.ts';
import type { Span } from '../../text/span.ts';
import { type Finding, holdsPassage, isAllPassages } from './finding.ts';
import { type Line, type Range, spanOf } from './line.ts';
import { chainOf } from './passage.ts';

/** The rule that is named for what the taggers found. */
export const LEARNT = 'attribution-tagger';

/** Words that name a speaker, in the line that the rules for speakers look around in. */
export interface NamedSource {
  readonly line: Line;
  readonly range: Range;
}

/** What was said and how the text marks it; who the speaker is, is not yet known. */
export interface Quotation {
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly source: readonly Span[] | null;
  readonly cue: readonly Span[] | null;
  readonly named: NamedSource | null;
  /** The name of the rule's file. */
  readonly rule: string;
  /** Why, in a sentence for people. */
  readonly note: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a rule found in a line, as spans over the text. */
export function quotationOf(finding: Finding): Quotation {
  const { line, content, source, cue, rule, note, confidence } = finding;
  return {
    kind: kindOf(line, content),
    content: content.flatMap((range) => contentOf(line, range)).filter(({ start, end }) => end > start),
    source: source === null ? null : [spanOf(line, source)],
    cue: cue === null ? null : [spanOf(line, cue)],
    named: source === null ? null : { line, range: source },
    rule,
    note,
    confidence,
  };
}

function kindOf(line: Line, content: readonly Range[]): QuoteKind {
  if (content.every((range) => isAllPassages(line, range))) return 'DIRECT';
  return content.some((range) => holdsPassage(line, range)) ? 'MIXED' : 'INDIRECT';
}

/** Passages without their marks, and with the passages of earlier paragraphs that they go on with; clauses as they are. */
function contentOf(line: Line, range: Range): readonly Span[] {
  if (!isAllPassages(line, range)) return [spanOf(line, range)];
  return line.pieces.slice(range.first, range.end).flatMap(({ passage }) => (passage === null ? [] : chainOf(passage)));
}
