import stringWidth from 'string-width';
import type { Span } from '../../text/span.ts';

/** What a terminal shows as one character: a letter with its marks, an emoji with its joiners. */
export interface Cluster extends Span {
  /** How many cells it takes: 2 for 漢, 1 for é whether of one code unit or two, 0 for what is not seen. */
  readonly width: number;
}

/** The clusters of a text. (`Intl.Segmenter` finds them too, but in a time that grows with the square of the length.) */
export function* clustersOf(text: string): Generator<Cluster> {
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    yield { start: index, end: index + cluster.length, width: widthOf(cluster) };
  }
}

const CLUSTER =
  /(?:\p{RI}\p{RI}|\p{ExtPict}(?:[\p{EMod}\ufe0f]*\u200d\p{ExtPict})*|[^])[\p{M}\p{EMod}\p{Default_Ignorable_Code_Point}]*/gu;

function widthOf(cluster: string): number {
  if (cluster >= ' ' && cluster <= '~' && cluster.length === 1) return 1;
  const known = widths.get(cluster);
  if (known !== undefined) return known;
  const width = stringWidth(cluster);
  if (cluster.length <= 2) widths.set(cluster, width);
  return width;
}

/** Measuring is slow, and a text is made of few different characters. */
const widths = new Map<string, number>();
