import type { SectionSpan } from '../model/document.ts';
import type { Span } from '../text/span.ts';
import type { Dateline } from './dateline.ts';
import { endsSentence } from './line-shape.ts';

/**
 * The first paragraph of the body, without its dateline, where it sums the article up: it is prose, a whole sentence and
 * not a note of the editors. An article that opens with a heading, a list or a question to be answered has none.
 */
export function leadOf(text: string, sections: readonly SectionSpan[], dateline: Dateline | null): Span | null {
  const [opening] = sections;
  const [first] = opening?.paragraphs ?? [];
  if (opening?.heading !== null || first?.kind !== 'PROSE') return null;
  const lead = { start: dateline?.storyStart ?? first.span.start, end: first.span.end };
  const words = text.slice(lead.start, Math.min(lead.end, lead.start + SHORTEST_LEAD));
  const isWhole = words.length === SHORTEST_LEAD && endsSentence(text.slice(lead.end - 4, lead.end));
  return isWhole && !NOTE.test(words) ? lead : null;
}

/** In characters; less sums nothing up. */
const SHORTEST_LEAD = 40;

const NOTE =
  /^["'“(*[]*(?:editor['’]?s['’]? note|note:|correction:|clarification:|update:|q:|question:|this (?:article|story|post) (?:was|has|is|first|originally))/i;
