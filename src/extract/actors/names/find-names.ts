import type { Span } from '../../../text/span.ts';
import { WORD } from '../../../text/tokens.ts';
import { fold } from '../gazetteer/fold.ts';
import { NONE } from '../shapes.ts';
import type { Part } from '../parts.ts';
import type { Words } from '../words.ts';
import { capitalizedRunEnd } from './capitalized-run.ts';
import { matchGazetteer } from './gazetteer-name.ts';
import { findKnownNames } from './heading-names.ts';
import type { NameMention } from './name-mention.ts';
import { withNicknames } from './nickname-in-marks.ts';
import { capitalized, readRun } from './read-run.ts';
import { isCalledSo, isNameAtSentenceStart, type SeenWords, seenWords } from './sentence-start.ts';
import { stateNoun } from './state-noun.ts';
import { findWorks } from './title-of-work.ts';

/** Every name of the text, in its order, but for those of the dateline. Names in headings that have capitals throughout are only those that the running text has too. */
export function findNames(words: Words, dateline: Span | null): readonly NameMention[] {
  const seen = seenWords(words);
  const works = findWorks(words);
  const running = withNicknames(
    words,
    words.parts
      .filter(({ typesetting }) => typesetting === 'RUNNING' || typesetting === 'HEADING')
      .flatMap((part) => namesOfPart(words, part, seen, works))
      .filter(({ from }) => !isInside(words, from, dateline)),
  );
  const styled = words.parts.filter(({ typesetting }) => typesetting === 'TITLE_CASE' || typesetting === 'CAPITALS');
  if (styled.length === 0) return running;
  const keys = new Set(running.map(({ from, to }) => fold(words.words.slice(from, to).join(' '))));
  return [...styled.flatMap((part) => findKnownNames(words, part, keys)), ...running].sort((a, b) => a.from - b.from);
}

function namesOfPart(words: Words, part: Part, seen: SeenWords, works: ReadonlySet<number>): NameMention[] {
  const names: NameMention[] = [];
  let limit = part.from;
  for (let at = part.from; at < part.to;) {
    if (words.kinds[at] !== WORD || words.shapes[at] === NONE || works.has(words.quotations[at] ?? 0)) {
      at++;
      continue;
    }
    if (at >= limit) limit = sentenceEnd(words, at, part.to);
    const end = Math.max(capitalizedRunEnd(words, at, limit), matchGazetteer(words, at, limit)?.to ?? 0);
    const state = stateNoun(words, at, end, part.to);
    const run = isCalledSo(words, at, seen) ? [capitalized(at, end)] : readRun(words, at, state?.from ?? end);
    for (const name of run) {
      if (name.known !== null || isNameAtSentenceStart(words, name, seen)) names.push(name);
    }
    if (state !== null) names.push(state);
    at = Math.max(end, state?.to ?? end);
  }
  return names;
}

/** "BERLIN (AP)" is where the report comes from, and no actor of it. */
const isInside = ({ starts }: Words, at: number, span: Span | null): boolean =>
  span !== null && (starts[at] ?? 0) >= span.start && (starts[at] ?? 0) < span.end;

function sentenceEnd(words: Words, at: number, limit: number): number {
  const sentence = words.sentences[at];
  let end = at + 1;
  while (end < limit && words.sentences[end] === sentence && words.opens[end] === 0) end++;
  return end;
}
