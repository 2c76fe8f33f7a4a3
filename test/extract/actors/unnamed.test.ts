import { describe, expect, it } from 'vitest';
import { mentionsOf, read } from './read.ts';

describe('people without a name', () => {
  const unnamedOf = (text: string) =>
    read(text).unnamed.map(({ mentions, nature, affiliations }) => ({
      mentions: mentions.map(({ start, end }) => text.slice(start, end)),
      nature,
      affiliations,
    }));

  it('keep their mentions together, and are not whom they speak for', () => {
    const text = 'A spokesman for the Kremlin spoke. “Yes,” he said. The spokesman left.';
    expect(unnamedOf(text)).toEqual([
      {
        mentions: ['A spokesman for the Kremlin', 'he', 'The spokesman'],
        nature: 'PERSON',
        affiliations: ['organization:KREMLIN'],
      },
    ]);
    expect(mentionsOf(text, 'Kremlin')).toEqual(['Kremlin']);
  });

  it('are documents too, with those who issued them', () => {
    const text = 'Russia and China met. Both countries called for talks in a joint statement. The statement was long.';
    expect(unnamedOf(text)).toEqual([
      {
        mentions: ['a joint statement', 'The statement'],
        nature: 'DOCUMENT',
        affiliations: ['country:RU', 'country:CN'],
      },
    ]);
  });
});
