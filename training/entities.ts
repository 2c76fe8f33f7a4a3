import { chainOf, type AttributionModel } from '../src/extract/tagging/attribution-model.ts';
import { makeWorkspace } from '../src/extract/tagging/chain.ts';
import { lookUpKnown } from '../src/extract/tagging/entities/known-words.ts';
import {
  FIRST_LOOK_FEATURES,
  firstLookFeatures,
  NAME_TABLE_BITS,
  SECOND_LOOK_FEATURES,
  secondLookFeatures,
} from '../src/extract/tagging/entities/name-features.ts';
import { type NameText, readNameText } from '../src/extract/tagging/entities/name-text.ts';
import { NAME_LABELS } from '../src/extract/tagging/entities/named.ts';
import { readingsElsewhere } from '../src/extract/tagging/entities/readings-elsewhere.ts';
import { firstLook } from '../src/extract/tagging/entities/tag-names.ts';
import type { ChainModel } from '../src/extract/tagging/first-pass.ts';
import { lookUpIn } from '../src/extract/tagging/lexicon.ts';
import { tagWords } from '../src/extract/tagging/tagged-words.ts';
import { type Example, learnChain } from './chain.ts';
import { beginAfterBreaks } from './gold.ts';
import { makeKnownWords } from './known-words.ts';
import { readMarkedNames } from './marked-names.ts';
import { writeModel } from './model-writer.ts';
import { quantise } from './quantise.ts';

/** A marked text with what the tagger looks at. */
interface NameTraining {
  readonly text: NameText;
  readonly labels: Uint8Array;
}

/** Parts that the texts are cut into, so that the second look learns from a first that has not seen the text. */
const FOLDS = 4;
const EPOCHS = 10;

/**
 * Learns to find names from a file of marked texts, and gives the model file.
 *
 * @param partsOfSpeech what tags the words, as it will when names are looked for
 * @param say hears of every step that is done
 */
export function learnEntities(file: string, partsOfSpeech: AttributionModel, say: (what: string) => void): Buffer {
  const marked = readMarkedNames(file);
  say(`${marked.length} texts with names read`);
  const known = makeKnownWords();
  const lookUp = lookUpKnown(known);
  const lexicon = lookUpIn(partsOfSpeech.lexicon);
  const texts = marked.map(({ reading, labels }): NameTraining => ({
    text: readNameText(reading, tagWords(reading, lexicon, partsOfSpeech.tagger), lookUp),
    labels,
  }));
  const readings: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = learn(texts.filter((_, at) => at % FOLDS !== fold).flatMap((each) => examplesOf(each, null)));
    texts.forEach(({ text }, at) => {
      if (at % FOLDS === fold) readings[at] = readingsElsewhere(text, firstLook(others, text, makeWorkspace()));
    });
    say(`names learnt without part ${fold + 1} of ${FOLDS}`);
  }
  const { chain, weights, scale } = learn(
    texts.flatMap((each, at) => [...examplesOf(each, null), ...examplesOf(each, readings[at] ?? null)]),
  );
  say('names learnt');
  return writeModel('Names of people, organisations and places in English news. See models/README.md.', {
    'known-words.keys': known.words.keys,
    'known-words.values': known.words.values,
    'known-phrases.keys': known.phrases.keys,
    'known-phrases.values': known.phrases.values,
    'names.transitions': chain.scores.map((score) => (score === -Infinity ? 0 : score)),
    'names.weights': weights,
    'names.scale': Float64Array.of(scale),
  });
}

function learn(examples: readonly Example[]): ChainModel {
  const { weights, transitions } = learnChain(NAME_LABELS, NAME_LABELS, NAME_TABLE_BITS, examples, EPOCHS, EPOCHS / 2);
  return { chain: chainOf(NAME_LABELS, transitions), ...quantise(weights) };
}

/** One example a segment: at the first look, or with what is read elsewhere at the second. */
const examplesOf = ({ text, labels }: NameTraining, readings: Uint8Array | null): readonly Example[] =>
  text.segments.map(({ first, end }) => {
    const features = FIRST_LOOK_FEATURES + (readings === null ? 0 : SECOND_LOOK_FEATURES);
    const rows = new Int32Array((end - first) * features);
    for (let at = first; at < end; at++) {
      const own = rows.subarray((at - first) * features, (at - first + 1) * features);
      firstLookFeatures(text, at, own.subarray(0, FIRST_LOOK_FEATURES));
      if (readings !== null) secondLookFeatures(text, readings, at, own.subarray(FIRST_LOOK_FEATURES));
    }
    return { rows, features, labels: beginAfterBreaks(labels.slice(first, end)), weight: 1, isGiven: null };
  });
