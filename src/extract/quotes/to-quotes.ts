import type { QuoteAnnotation } from '../../model/annotations.ts';
import type { Attribution } from './attribution.ts';

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

function toQuote({ quotation, speaker }: Attribution): QuoteAnnotation {
  const { kind, content, source, cue, rule, note, confidence } = quotation;
  return {
    kind,
    content,
    source,
    cue,
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

const startOf = ({ content }: QuoteAnnotation): number => content[0]?.start ?? 0;
const endOf = ({ content }: QuoteAnnotation): number => content.at(-1)?.end ?? 0;
