import type { Span } from '../../../text/span.ts';
import type { TaggedName } from '../../tagging/entities/tag-names.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Words } from '../words.ts';
import { attestedNames } from './attested-names.ts';
import { gazetteerNames } from './gazetteer-names.ts';
import { findKnownNames } from './heading-names.ts';
import { DOUBTFUL, type NameMention, type Range, SURE } from './name-mention.ts';
import { withNicknames } from './nickname-in-marks.ts';
import { findStateNouns } from './state-noun.ts';
import { shortNames } from './short-names.ts';
import { namesOfTagger } from './tagged-name.ts';
import { findWorks } from './title-of-work.ts';

/**
 * Every name of the text, in its order, but for those of the dateline: what the tagger finds, what acts for a nation, what
 * stands where only actors do, and short names of organisations. Names in headings that have capitals throughout are only
 * those that the running text has too.
 */
export function findNames(words: Words, tagged: readonly TaggedName[], dateline: Span | null): readonly NameMention[] {
  const states = findStateNouns(words);
  const names = [...states];
  const works = findWorks(words);
  const taken = new Uint8Array(words.count);
  const read = new Uint8Array(words.count);
  let floor = 0;
  for (const each of tagged) {
    if (each.named !== 'OTHER' || each.probability >= DOUBTFUL) taken.fill(1, each.first, each.end);
    read.fill(1, each.first, each.end);
    const isInWork = each.probability < SURE && works.has(words.quotations[each.first] ?? 0);
    const isCovered = states.some((state) => state.from <= each.first && each.end <= state.to);
    if (!isStyled(words, each.first) && !isCovered && !isInWork) names.push(...namesOfTagger(words, each, floor));
    // "Hungarian Foreign Minister Péter Nagy": the adjective is no name of its own, and goes with the title.
    if (each.named !== 'OTHER') floor = each.end;
  }
  for (const { from, to } of names) taken.fill(1, from, to);
  for (let at = 0; at < words.count; at++) if (works.has(words.quotations[at] ?? 0)) read[at] = 1;
  for (const { from, to } of names) read.fill(1, from, to);
  const known = gazetteerNames(words, read);
  for (const { from, to } of known) taken.fill(1, from, to);
  names.push(...known, ...attestedNames(words, names, taken));
  names.push(...shortNames(words, names, taken));
  const running = withNicknames(
    words,
    withoutOverlaps(names.sort((a, b) => a.from - b.from)).filter(({ from }) => !isInside(words, from, dateline)),
  );
  const styled = words.parts.filter(({ typesetting }) => typesetting === 'TITLE_CASE' || typesetting === 'CAPITALS');
  if (styled.length === 0) return running;
  const keys = new Set(running.map(({ from, to }) => fold(words.words.slice(from, to).join(' '))));
  return [...styled.flatMap((part) => findKnownNames(words, part, keys)), ...running].sort((a, b) => a.from - b.from);
}

const withoutOverlaps = (names: readonly NameMention[]): readonly NameMention[] => {
  let end = 0;
  return names.filter((name: Range) => {
    if (name.from < end) return false;
    end = name.to;
    return true;
  });
};

const isStyled = ({ parts, partOf }: Words, at: number): boolean => {
  const typesetting = parts[partOf[at] ?? 0]?.typesetting;
  return typesetting === 'TITLE_CASE' || typesetting === 'CAPITALS';
};

/** "BERLIN (AP)" is where the report comes from, and no actor of it. */
const isInside = ({ starts }: Words, at: number, span: Span | null): boolean =>
  span !== null && (starts[at] ?? 0) >= span.start && (starts[at] ?? 0) < span.end;
