import type { ChainModel } from '../src/extract/tagging/first-pass.ts';
import { writeModel } from './model-writer.ts';
import { learnFirstPass, learnSecondPass, type RoledTraining, rolesOf, type TaggedTraining } from './passes.ts';
import { learnTagger, wordsOfOneTag } from './perceptron.ts';
import { readPolnear } from './polnear.ts';
import { quantise } from './quantise.ts';
import { learnConfidence, proposeAll } from './judge.ts';
import { teach } from './teacher.ts';
import { countAll, readTexts, tagTraining } from './texts.ts';
import { makeLexicon } from './word-counts.ts';

/** Parts that the texts are cut into, so that what learns from the first pass sees it as it is on texts it never saw. */
const FOLDS = 3;

/**
 * Learns everything for attributions from a folder in PolNeAR’s layout, and gives the model file.
 *
 * @param say hears of every step that is done
 */
export function learnAttributions(folder: string, say: (what: string) => void): Buffer {
  const texts = readTexts(readPolnear(folder));
  say(`${texts.length} texts read`);

  const taught = texts.map(({ reading, words }) => ({
    columns: words,
    sentences: reading.sentences,
    tags: teach(reading.tokens, reading.sentences),
  }));
  const onlyTags = wordsOfOneTag(taught);
  const tagger = quantise(learnTagger(taught, onlyTags));
  say('parts of speech learnt');

  const counts = countAll(texts);
  const tagged: readonly TaggedTraining[] = texts.map((text) => ({
    text,
    tagged: tagTraining(text, counts, onlyTags, tagger),
  }));
  const firstPass = learnFirstPass(tagged);
  say('first pass learnt');

  const roled: RoledTraining[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = learnFirstPass(tagged.filter((_, at) => at % FOLDS !== fold));
    tagged.forEach((text, at) => {
      if (at % FOLDS === fold) roled[at] = { ...text, roles: rolesOf(others, text) };
    });
    say(`first pass learnt without part ${fold + 1} of ${FOLDS}`);
  }
  const secondPass = learnSecondPass(roled);
  say('second pass learnt');

  const halves = [0, 1].map((half) => roled.filter((_, at) => (at >> 1) % 2 === half));
  const proposed = halves.flatMap((half) =>
    proposeAll(learnSecondPass(roled.filter((text) => !half.includes(text))), half),
  );
  const { firstScore, trees } = learnConfidence(proposed);
  say('confidence learnt');

  const lexicon = makeLexicon(counts, onlyTags);
  const chain = (name: string, { chain: { scores }, weights, scale }: ChainModel) => ({
    [`${name}.transitions`]: scores.map((score) => (score === -Infinity ? 0 : score)),
    [`${name}.weights`]: weights,
    [`${name}.scale`]: Float64Array.of(scale),
  });
  return writeModel('Attributions (content, source, cue) in English news, learnt from PolNeAR. See models/README.md.', {
    'lexicon.keys': lexicon.keys,
    'lexicon.values': lexicon.values,
    'tagger.weights': tagger.weights,
    ...chain('first-pass', firstPass),
    ...chain('second-pass', secondPass),
    'first-score.weights': firstScore.weights,
    'first-score.scale': Float64Array.of(firstScore.scale),
    'trees.questions': trees.questions,
    'trees.cuts': trees.cuts,
    'trees.leaves': trees.leaves,
    'trees.bias': Float64Array.of(trees.bias),
  });
}
