import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAttributionModel } from '../../../src/extract/tagging/attribution-model.ts';
import { lookUpIn } from '../../../src/extract/tagging/lexicon.ts';
import { modelPath } from '../../../src/extract/tagging/shipped-models.ts';
import { TAGGER_BITS, tagPartsOfSpeech, TAGS } from '../../../src/extract/tagging/part-of-speech.ts';
import { tagWords } from '../../../src/extract/tagging/tagged-words.ts';
import { plain } from './tagged.ts';

const { lexicon, tagger } = readAttributionModel(readFileSync(modelPath));

function tagsOf(text: string): string {
  const { reading, words } = plain(text);
  const { tag } = tagWords(reading, lookUpIn(lexicon), tagger);
  return words.map((word, at) => `${word}/${TAGS[tag[at] ?? -1]}`).join(' ');
}

describe('words get their part of speech', () => {
  it.each([
    'The/DET old/ADJ minister/NOUN quickly/ADV left/VBD the/DET room/NOUN ./PUNCT',
    'She/PRON has/HAVE written/VBN that/THAT they/PRON will/MD come/VB to/TO Paris/PROPN ./PUNCT',
    'They/PRON were/BE told/VBN by/ADP his/PRP$ lawyers/NNS ./PUNCT',
    'Who/WP knows/VBZ what/WP Mary/PROPN thinks/VBZ ?/PUNCT',
    'The/DET ships/NNS are/BE sailing/VBG in/ADP 1999/NUM ./PUNCT',
  ])('%s', (tagged) => {
    expect(tagsOf(tagged.replaceAll(/\/\S+/g, ''))).toBe(tagged);
  });

  it('by the words around them', () => {
    expect(tagsOf('He said that they plan to go.')).toContain('plan/VB ');
    expect(tagsOf('The plan is good.')).toContain('plan/NOUN ');
  });
});

it('a word that has only one part of speech gets it, whatever the weights say', () => {
  const { tagged, reading } = plain('Lee said');
  const onlyTag = Uint8Array.of(0, TAGS.indexOf('VBD') + 1);
  const tags = tagPartsOfSpeech(
    { weights: new Int8Array(TAGS.length << TAGGER_BITS) },
    { ...tagged, onlyTag },
    reading.sentences,
  );
  expect([...tags].map((tag) => TAGS[tag])).toEqual(['X', 'VBD']);
});
