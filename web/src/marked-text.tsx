import type { ComponentChildren } from 'preact';
import { segmentsOf, type Span } from './segments.ts';

export interface QuoteMark {
  readonly type: 'quote';
  readonly id: string;
  readonly span: Span;
  /** Hue in degrees; none where the speaker is not known. */
  readonly tint: number | undefined;
  readonly label: string | null;
}

interface MentionMark {
  readonly type: 'mention';
  readonly span: Span;
  readonly actor: { readonly name: string; readonly kind: string };
}

export type TextMark = QuoteMark | MentionMark;

interface MarkedTextProps {
  text: string;
  within: Span;
  marks: readonly TextMark[];
  /** Id of the quote that is shown in full. */
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** A stretch of text with its quotes tinted and its actors underlined. */
export function MarkedText({ text, within, marks, chosen, onChoose }: MarkedTextProps) {
  return (
    <>
      {segmentsOf(within, marks).map((segment) => {
        const mention = segment.marks.find((mark) => mark.type === 'mention');
        const quote = segment.marks.find((mark) => mark.type === 'quote');
        let content: ComponentChildren = text.slice(segment.start, segment.end);
        if (mention) {
          content = (
            <span class="mention" title={`${mention.actor.name} (${mention.actor.kind.toLowerCase()})`}>
              {content}
            </span>
          );
        }
        if (!quote) return content;
        return (
          <mark
            key={segment.start}
            class={quote.id === chosen ? 'quote chosen' : 'quote'}
            style={quote.tint === undefined ? undefined : { '--tint': quote.tint }}
            tabIndex={segment.start === Math.max(quote.span.start, within.start) ? 0 : undefined}
            aria-label={quote.label ? `Said by ${quote.label}` : 'Quote'}
            onMouseEnter={() => {
              onChoose(quote.id);
            }}
            onFocus={() => {
              onChoose(quote.id);
            }}
          >
            {content}
          </mark>
        );
      })}
    </>
  );
}
