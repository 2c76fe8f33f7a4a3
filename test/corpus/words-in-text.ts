import type { Span } from '../../src/text/span.ts';

/**
 * Where the words stand that a note gives whole, or by the first and the last of them: “We did not come … clear them.”
 *
 * @throws Error where they stand nowhere, or in several places.
 */
export function stretchOf(text: string, words: string): Stretch {
  const [first = '', last] = words.split(' … ');
  const start = text.indexOf(first);
  if (start < 0) throw new Error(`“${first}” is not in the text.`);
  if (text.includes(first, start + 1)) throw new Error(`“${first}” is in the text more than once.`);
  const head = { start, end: start + first.length };
  if (last === undefined) return { ...head, ends: [head] };
  const end = text.indexOf(last, start + first.length);
  if (end < 0) throw new Error(`“${last}” does not follow “${first}” in the text.`);
  return { start, end: end + last.length, ends: [head, { start: end, end: end + last.length }] };
}

/** A span, and where the words stand that it was given by. */
export interface Stretch extends Span {
  readonly ends: readonly Span[];
}

/** A name of an article and whose it is. */
export interface NameOf<Owner> {
  readonly owner: Owner;
  /** As in `actors.yaml`: a name, or a name in brackets with words around it. */
  readonly name: string;
}

/** Every place where one of the names stands as a word of its own and not within a longer one, in the order of the text. */
export function placesOf<Owner>(text: string, names: readonly NameOf<Owner>[]): readonly PlaceOf<Owner>[] {
  const places: PlaceOf<Owner>[] = [];
  const claimed: Span[] = [];
  for (const { owner, name } of [...names].sort((a, b) => b.name.length - a.name.length)) {
    const [before = '', marked] = name.split('[', 2);
    const [inner = '', after = ''] = marked === undefined ? [name] : marked.split(']', 2);
    const lead = marked === undefined ? '' : before;
    const words = `${lead}${inner}${after}`;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const span = { start: at + lead.length, end: at + lead.length + inner.length };
      if (!isWhole(text, span) || claimed.some((other) => overlap(span, other) > 0)) continue;
      claimed.push(span);
      places.push({ owner, span });
    }
  }
  return places.sort((a, b) => a.span.start - b.span.start);
}

export interface PlaceOf<Owner> {
  readonly owner: Owner;
  readonly span: Span;
}

const isWhole = (text: string, { start, end }: Span): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));

/** How many code units two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
