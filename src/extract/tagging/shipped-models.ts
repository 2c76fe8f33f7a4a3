import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../reading.ts';
import { type AttributionModel, readAttributionModel } from './attribution-model.ts';
import { makeWorkspace } from './chain.ts';
import { type EntityModel, readEntityModel } from './entities/entity-model.ts';
import { type NameTagger, makeNameTagger } from './entities/tag-names.ts';
import { type LookUp, lookUpIn } from './lexicon.ts';
import { type TaggedWords, tagWords } from './tagged-words.ts';

const pathOf = (file: string): string => fileURLToPath(new URL(`../../../models/${file}`, import.meta.url));

/** Where the models are: in the package, beside `src` and `dist`. */
export const modelPath = pathOf('attribution.bin');
export const entityModelPath = pathOf('entities.bin');

/** The models that are shipped, each loaded when it is first needed. */
interface Loaded {
  attribution?: AttributionModel & { readonly lookUp: LookUp };
  entities?: EntityModel;
  tagNames?: NameTagger;
}

const loaded: Loaded = {};

/** What was learnt of attributions, and of parts of speech. */
export function attributionModel(): NonNullable<Loaded['attribution']> {
  if (loaded.attribution === undefined) {
    const model = readAttributionModel(readFileSync(modelPath));
    loaded.attribution = { ...model, lookUp: lookUpIn(model.lexicon) };
  }
  return loaded.attribution;
}

/** Tags the words of a text with the shipped model. */
export function readTaggedWords(reading: Reading): TaggedWords {
  const { lookUp, tagger } = attributionModel();
  return tagWords(reading, lookUp, tagger);
}

/** Finds the names of a text with the shipped model. */
export const readTaggedNames: NameTagger = (reading, words) =>
  (loaded.tagNames ??= makeNameTagger(readEntityModel(readFileSync(entityModelPath)), makeWorkspace()))(reading, words);
