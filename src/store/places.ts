import type { Document } from '../model/document.ts';
import { firstWhere } from '../text/first-where.ts';
import type { Span } from '../text/span.ts';

/** Where in its article something stands. */
export interface Place {
  /** The position of the section; `null` in the title, in boilerplate and between sections. */
  readonly section: number | null;
  /** The number of the paragraph that it starts in, counted over the article; `null` outside of paragraphs. */
  readonly paragraph: number | null;
  /** The paragraphs from the first to the last that it touches, the title or heading, or else its lines. */
  readonly context: Span;
}

/** Makes the function that says where in a document a span stands. It takes time in the logarithm of the paragraphs. */
export function placesIn({
  text,
  title,
  sections,
}: Pick<Document, 'text' | 'title' | 'sections'>): (span: Span) => Place {
  const paragraphs = sections.flatMap((section) => section.paragraphs.map(({ span }) => span));
  const sectionSpans = sections.map(({ span }) => span);

  return (span) => {
    const section = holderOf(sectionSpans, span.start);
    if (section === null) {
      const context = title && holds(title, span.start) ? title : linesOf(text, span);
      return { section, paragraph: null, context };
    }
    const heading = sections[section]?.heading;
    if (heading && holds(heading, span.start)) return { section, paragraph: null, context: heading };
    const paragraph = holderOf(paragraphs, span.start);
    const first = paragraph === null ? undefined : paragraphs[paragraph];
    if (first === undefined) return { section, paragraph, context: linesOf(text, span) };
    const last = holderOf(paragraphs, Math.max(span.start, span.end - 1));
    const end = (last === null ? undefined : paragraphs[last]?.end) ?? span.end;
    return { section, paragraph, context: { start: first.start, end: Math.max(first.end, end) } };
  };
}

const holds = (span: Span, at: number): boolean => span.start <= at && at < span.end;

/** The index of the span that holds the place, of spans in order and without overlaps. */
function holderOf(spans: readonly Span[], at: number): number | null {
  const index = firstWhere(spans.length, (i) => (spans[i]?.end ?? 0) > at);
  const found = spans[index];
  return found && holds(found, at) ? index : null;
}

function linesOf(text: string, { start, end }: Span): Span {
  const before = start === 0 ? -1 : text.lastIndexOf('\n', start - 1);
  const after = text.indexOf('\n', Math.max(start, end - 1));
  return { start: before + 1, end: after < 0 ? text.length : Math.max(after, end) };
}
