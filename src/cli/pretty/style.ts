import type { Annotations, QuoteAnnotation } from '../../model/annotations.ts';
import type { Colors } from '../terminal.ts';
import type { Paint } from './lay-out.ts';

/** How the parts of an article look. With colours a quote is tinted; without them it stands in brackets. */
export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly actor: Paint;
  /** The colour of those who speak in a quote; the same for all their quotes. */
  readonly tint: (quote: QuoteAnnotation) => Paint;
  /** The colour of an actor who speaks alone somewhere in the text. */
  readonly tintOf: (actorId: string) => Paint;
  /** What is shown around each stretch of a quote's content. */
  readonly quote: (number: number) => QuoteLabels;
  /** How a quote is named below its paragraph. */
  readonly label: (number: number) => string;
  /** What the reader has to know, for the end of the article. */
  readonly legend: readonly { readonly text: string; readonly paint: Paint }[];
}

interface QuoteLabels {
  readonly before: string;
  readonly after: string;
  readonly afterLast: string;
}

export function styleOf(colors: Colors, { quotes }: Annotations): Style {
  const palette = [colors.cyan, colors.magenta, colors.green, colors.yellow, colors.blue, colors.red];
  const tints = new Map<string, Paint>();
  for (const key of quotes.map(speakerOf)) {
    if (key !== null && !tints.has(key)) tints.set(key, palette[tints.size % palette.length] ?? String);
  }
  const common = {
    strong: colors.bold,
    faint: colors.dim,
    actor: colors.underline,
    tint: (quote: QuoteAnnotation) => tints.get(speakerOf(quote) ?? '') ?? colors.italic,
    tintOf: (actorId: string) => tints.get(actorId) ?? String,
  };
  return colors.isColorSupported ? { ...common, ...inColor(colors) } : { ...common, ...IN_BRACKETS };
}

/** The actors who speak, or the words for them where no actor is known. */
const speakerOf = ({ speakers, attributedTo }: QuoteAnnotation): string | null =>
  speakers.length > 0 ? speakers.join(' ') : attributedTo;

const inColor = (colors: Colors): Pick<Style, 'quote' | 'label' | 'legend'> => ({
  quote: (number) => ({ before: '', after: '', afterLast: superscript(number) }),
  label: superscript,
  legend: [
    { text: 'a quote¹', paint: colors.cyan },
    { text: ' in the colour of its speaker, ', paint: String },
    { text: 'an actor', paint: colors.underline },
    { text: ', ', paint: String },
    { text: 'boilerplate', paint: colors.dim },
  ],
});

const IN_BRACKETS: Pick<Style, 'quote' | 'label' | 'legend'> = {
  quote: (number) => ({ before: `[${number} `, after: ']', afterLast: ']' }),
  label: (number) => `[${number}]`,
  legend: [{ text: '[1 a quote] and below the paragraph [1] its speaker; │ boilerplate', paint: String }],
};

const superscript = (number: number): string =>
  String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
