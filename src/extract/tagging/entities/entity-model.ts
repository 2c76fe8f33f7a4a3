import { chainOf } from '../attribution-model.ts';
import type { ChainModel } from '../first-pass.ts';
import { openModel } from '../model-file.ts';
import type { HashTable, KnownWords } from './known-words.ts';
import { NAME_LABELS } from './named.ts';

/** Everything that was learnt, or looked up while learning, to find names. */
export interface EntityModel {
  readonly known: KnownWords;
  readonly names: ChainModel;
}

/** Reads a model from the bytes of its file. Throws as `openModel` does. */
export function readEntityModel(file: Uint8Array): EntityModel {
  const sections = openModel(file);
  const table = (name: string): HashTable => ({
    keys: sections(`${name}.keys`, 'int32'),
    values: sections(`${name}.values`, 'int32'),
  });
  return {
    known: { words: table('known-words'), phrases: table('known-phrases') },
    names: {
      chain: chainOf(NAME_LABELS, sections('names.transitions', 'float64')),
      weights: sections('names.weights', 'int8'),
      scale: sections('names.scale', 'float64')[0]!,
    },
  };
}
