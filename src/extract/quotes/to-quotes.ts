import type { QuoteAnnotation, QuoteKind } from '../../model/annotations.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribute.ts';
import { type Finding, holdsPassage, isAllPassages } from './finding.ts';
import { type Line, type Range, spanOf } from './line.ts';
import { chainOf } from './passage.ts';

/** Attributions as quotes over the text: by the start of the content, of equal contents only the surest. */
export function toQuotes(attributions: readonly Attribution[]): QuoteAnnotation[] {
  const byContent = new Map<string, QuoteAnnotation>();
  for (const attribution of attributions) {
    const quote = toQuote(attribution);
    const key = quote.content.map(({ start, end }) => `${start}-${end}`).join();
    const known = byContent.get(key);
    if (quote.content.length > 0 && (known?.confidence ?? 0) < quote.confidence) byContent.set(key, quote);
  }
  return [...byContent.values()].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

function toQuote({ finding, speaker }: Attribution): QuoteAnnotation {
  const { line, source, cue, rule, note, confidence } = finding;
  return {
    kind: kindOf(finding),
    content: finding.content.flatMap((range) => contentOf(line, range)).filter(({ start, end }) => end > start),
    source: source === null ? null : [spanOf(line, source)],
    cue: cue === null ? null : [spanOf(line, cue)],
    antecedent: speaker.antecedent,
    speakers: speaker.speakers,
    affiliations: speaker.affiliations,
    attributedTo: speaker.attributedTo,
    confidence,
    evidence: [
      { rule, note },
      { rule: speaker.rule, note: speaker.note },
    ],
  };
}

function kindOf({ line, content }: Finding): QuoteKind {
  if (content.every((range) => isAllPassages(line, range))) return 'DIRECT';
  return content.some((range) => holdsPassage(line, range)) ? 'MIXED' : 'INDIRECT';
}

/** Passages without their marks, and with the passages of earlier paragraphs that they go on with; clauses as they are. */
function contentOf(line: Line, range: Range): readonly Span[] {
  if (!isAllPassages(line, range)) return [spanOf(line, range)];
  return line.pieces.slice(range.first, range.end).flatMap(({ passage }) => (passage === null ? [] : chainOf(passage)));
}

const startOf = ({ content }: QuoteAnnotation): number => content[0]?.start ?? 0;
const endOf = ({ content }: QuoteAnnotation): number => content.at(-1)?.end ?? 0;
