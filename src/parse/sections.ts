import type { Paragraph, SectionSpan } from '../model/document.ts';
import type { Span } from '../text/span.ts';
import type { Part } from './outline.ts';

/** The article's body as headings with the paragraphs under them. What comes before the first heading has none. */
export function sectionsOf(parts: readonly Part[]): readonly SectionSpan[] {
  const groups: { heading: Span | null; paragraphs: Paragraph[] }[] = [];
  for (const { span, role } of parts) {
    if (role === 'HEADING') groups.push({ heading: span, paragraphs: [] });
    if (role !== 'PROSE' && role !== 'LIST_ITEM') continue;
    if (groups.length === 0) groups.push({ heading: null, paragraphs: [] });
    groups.at(-1)?.paragraphs.push({ span, kind: role });
  }
  return groups.flatMap(({ heading, paragraphs }) => {
    const first = heading ?? paragraphs[0]?.span;
    const last = paragraphs.at(-1)?.span ?? heading;
    return first && last ? [{ heading, span: { start: first.start, end: last.end }, paragraphs }] : [];
  });
}
