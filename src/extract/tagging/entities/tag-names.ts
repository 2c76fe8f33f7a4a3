import type { Reading } from '../../reading.ts';
import { makeRoom, readBestPath, readMarginals, type Workspace } from '../chain.ts';
import type { ChainModel } from '../first-pass.ts';
import { addRowsOf9 } from '../sum-rows.ts';
import type { TaggedWords } from '../tagged-words.ts';
import type { TokenRange } from '../token-range.ts';
import type { EntityModel } from './entity-model.ts';
import { lookUpKnown } from './known-words.ts';
import { FIRST_LOOK_FEATURES, firstLookFeatures, SECOND_LOOK_FEATURES, secondLookFeatures } from './name-features.ts';
import { type NameText, readNameText } from './name-text.ts';
import { isFirstLabel, NAME_LABELS, type Named, namedBy } from './named.ts';
import { readingsElsewhere } from './readings-elsewhere.ts';

/** A name as the tagger reads it. */
export interface TaggedName extends TokenRange {
  readonly named: Named;
  /** How probable it is that its first token begins such a name: 0 to 1. */
  readonly probability: number;
}

export type NameTagger = (reading: Reading, words: TaggedWords) => readonly TaggedName[];

/**
 * Makes what finds the names of a text, in its order: a linear-chain conditional random field over the stretches with
 * capitals, which looks twice. At the second look it knows what the first made of the same words elsewhere in the text,
 * so that "Johnson" is a person where "Boris Johnson" is one. Linear in the length of the text.
 */
export function makeNameTagger({ known, names }: EntityModel, work: Workspace): NameTagger {
  const lookUp = lookUpKnown(known);
  return (reading, words) => {
    const text = readNameText(reading, words, lookUp);
    const first = firstLook(names, text, work);
    return secondLook(names, text, readingsElsewhere(text, first), work);
  };
}

/** The labels of the first look. */
export function firstLook({ chain, weights, scale }: ChainModel, text: NameText, work: Workspace): Uint8Array {
  const labels = new Uint8Array(text.count);
  const rows = new Int32Array(FIRST_LOOK_FEATURES);
  makeRoom(work, labelsIn(text));
  work.emissions.fill(0, 0, labelsIn(text));
  let to = 0;
  for (const segment of text.segments) {
    const from = to;
    for (let at = segment.first; at < segment.end; at++, to += NAME_LABELS) {
      firstLookFeatures(text, at, rows);
      addRowsOf9(weights, rows, scale, work.emissions, to);
    }
    const part = partOf(work, from);
    readBestPath(chain, part, segment.end - segment.first);
    labels.set(part.path.subarray(0, segment.end - segment.first), segment.first);
  }
  return labels;
}

/** Adds what the readings elsewhere say to what the first look left in the emissions, and gives the names. */
function secondLook(
  { chain, weights, scale }: ChainModel,
  text: NameText,
  readings: Uint8Array,
  work: Workspace,
): readonly TaggedName[] {
  const names: TaggedName[] = [];
  const rows = new Int32Array(SECOND_LOOK_FEATURES);
  let to = 0;
  for (const segment of text.segments) {
    const from = to;
    for (let at = segment.first; at < segment.end; at++, to += NAME_LABELS) {
      secondLookFeatures(text, readings, at, rows);
      addRowsOf9(weights, rows, scale, work.emissions, to);
    }
    addNames(chain, partOf(work, from), segment, names);
  }
  return names;
}

function addNames(chain: ChainModel['chain'], part: Workspace, { first, end }: TokenRange, names: TaggedName[]): void {
  const count = end - first;
  readBestPath(chain, part, count);
  const path = part.path.slice(0, count);
  if (path.every((label) => label === 0)) return;
  readMarginals(chain, part, count);
  for (let i = 0; i < count; i++) {
    const label = path[i]!;
    if (!isFirstLabel(label)) continue;
    let next = i + 1;
    while (path[next] === label + 1) next++;
    const probability = part.marginals[i * NAME_LABELS + label]!;
    names.push({ first: first + i, end: first + next, named: namedBy(label), probability });
  }
}

const labelsIn = ({ segments }: NameText): number =>
  segments.reduce((sum, { first, end }) => sum + end - first, 0) * NAME_LABELS;

/** The workspace with the emissions from a place on; all else is made anew for every segment. */
const partOf = (work: Workspace, from: number): Workspace => ({ ...work, emissions: work.emissions.subarray(from) });
