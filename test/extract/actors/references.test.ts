import { describe, expect, it } from 'vitest';
import { mentionsOf, read } from './read.ts';

describe('descriptions', () => {
  it('are mentions of the one person with that role', () => {
    expect(mentionsOf('Transport Minister Samuel Okumbe came. The minister spoke.', 'Samuel Okumbe')).toEqual([
      'Samuel Okumbe',
      'The minister',
    ]);
  });

  it('are mentions of the one organisation of that sort', () => {
    expect(mentionsOf('The Ministry of Health closed. Later the ministry said why.', 'Ministry of Health')).toEqual([
      'Ministry of Health',
      'the ministry',
    ]);
  });
});

describe('pronouns', () => {
  it('go to the one person of their gender nearby', () => {
    expect(mentionsOf('Anna Kovács met Peter Szabo. She thanked him.', 'Anna Kovács')).toEqual(['Anna Kovács', 'She']);
  });

  it('are left out where two people fit in one sentence', () => {
    expect(mentionsOf('Peter Szabo told Thomas Berg that he was late.', 'Peter Szabo')).toEqual(['Peter Szabo']);
  });

  it('are left out inside quotation marks', () => {
    expect(mentionsOf('Peter Szabo came. “I like him,” they all said.', 'Peter Szabo')).toEqual(['Peter Szabo']);
  });
});

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
