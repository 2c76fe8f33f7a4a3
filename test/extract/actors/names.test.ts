import { describe, expect, it } from 'vitest';
import { actorsOf, mentionsOf } from './read.ts';

describe('names in running text', () => {
  it.each([
    ['a name with particles', 'She met Ludwig van der Linden there.', ['PERSON Ludwig van der Linden']],
    ['initials', 'The book is by J. K. Marlow.', ['PERSON J. K. Marlow']],
    ['an apostrophe', 'They asked Mary O’Neil about it.', ['PERSON Mary O’Neil']],
    ['“of” in a name', 'It was sold to the Bank of Ruritania.', ['ORGANIZATION Bank of Ruritania']],
    [
      '“and” in the name of a ministry',
      'The Ministry of Health and Welfare closed.',
      ['ORGANIZATION Ministry of Health and Welfare'],
    ],
    ['“and” between two names', 'Russia and China signed it.', ['COUNTRY Russia', 'COUNTRY China']],
    ['an ampersand', 'The shop belongs to Marks & Fenwick.', ['ORGANIZATION Marks & Fenwick']],
    ['an owner that is an everyday word', 'The People’s Front for Work met.', ['ORGANIZATION People’s Front for Work']],
    ['an owner in the plural', 'It was the Dock Workers’ Alliance.', ['ORGANIZATION Dock Workers’ Alliance']],
    ['the ending of a company', 'They work for Hartmann Logistik GmbH.', ['ORGANIZATION Hartmann Logistik GmbH']],
    ['a country with a long name', 'He left Bosnia and Herzegovina.', ['COUNTRY Bosnia and Herzegovina']],
    ['a place by where things happen', 'The fire broke out in Győrszentiván.', ['PLACE Győrszentiván']],
  ])('takes %s whole', (_what, text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });

  it.each([
    ['days and months', 'It rained on Friday and in March.'],
    ['wars, games and treaties', 'The Winter Olympics, the Cold War and the Treaty of Rome were named.'],
    ['the adjective of a nation before people', 'Most Hungarian voters stayed at home, and so did Kenyans.'],
    ['the first word of a sentence', 'Prices rose. Thousands left. Strained talks went on.'],
    ['a contraction', 'I said that I’ve seen it and I’m sorry.'],
    ['a title of a work', 'She sang “The Merry Widow of Budapest” there.'],
    ['what one wins', 'She won the Silver Bracket twice.'],
  ])('takes %s for no actor', (_what, text) => {
    expect(actorsOf(text)).toEqual([]);
  });

  it('takes the first word of a sentence where the text has it inside one too', () => {
    const text = 'The town asked the newspaper Nordpost. Nordpost stayed silent.';
    expect(mentionsOf(text, 'Nordpost')).toEqual(['Nordpost', 'Nordpost']);
  });

  it('takes from a title in capitals only what the running text names', () => {
    expect(actorsOf('The mayor, Ilona Varga, was sworn in.', 'ILONA VARGA SWORN IN AT LAST')).toEqual([
      'PERSON Ilona Varga',
    ]);
  });
});

describe('nations', () => {
  it.each([
    'The British government agreed.',
    'The British army left.',
    'The British prime minister’s office denied it.',
  ])('are the country where its state acts: %s', (text) => {
    expect(actorsOf(text)).toEqual(['COUNTRY United Kingdom']);
  });

  it('have bodies that are organisations', () => {
    expect(actorsOf('The Kenyan parliament voted.')).toEqual(['ORGANIZATION Kenyan parliament']);
  });
});

describe('capitals', () => {
  it.each(['Moscow warned of war.', 'Talks with Moscow failed.', 'Answers to Moscow’s questions came.'])(
    'are the country where they act: %s',
    (text) => {
      expect(actorsOf(text)).toEqual(['COUNTRY Russia']);
    },
  );

  it('are places where things happen', () => {
    expect(actorsOf('They met in Moscow.')).toEqual(['PLACE Moscow']);
  });

  it('are the country where they speak before the colon of a heading', () => {
    expect(actorsOf('The Hungarian government rejected it.', 'Budapest: no bridge was sold')).toEqual([
      'COUNTRY Hungary',
    ]);
  });

  it('are places before the colon of a heading where things happen there', () => {
    expect(actorsOf('A bus hit a tram in Budapest.', 'Budapest: two hurt in crash')).toEqual(['PLACE Budapest']);
  });

  it('are no place beside the country where they act more often', () => {
    expect(actorsOf('Moscow warned of war. They met in Moscow. Moscow said nothing.')).toEqual(['COUNTRY Russia']);
  });
});

describe('names of the gazetteer', () => {
  it('are found where they stand alone, whatever the tagger thinks of them', () => {
    expect(actorsOf('The Kremlin denied it, and Zhongnanhai was silent.')).toEqual([
      'ORGANIZATION Kremlin',
      'ORGANIZATION Zhongnanhai',
    ]);
  });

  it('are found in capitals too', () => {
    expect(actorsOf('“Trains to POLAND are late,” he said.')).toEqual(['COUNTRY Poland']);
  });

  it('are not found in a sum of money, nor with a capital that belongs to a longer name', () => {
    expect(actorsOf('It costs US$5, or HK$40.')).toEqual([]);
  });
});

describe('short names', () => {
  it('that the tagger has not seen go back to the full ones', () => {
    const text = 'Ernest Whitlock, 71, left the company on Monday. Whitlock, it adds, was offered a chair.';
    expect(mentionsOf(text, 'Ernest Whitlock')).toContain('Whitlock');
    const other = 'The European Commission answered on Monday. The Commission was late, said the Commission.';
    expect(mentionsOf(other, 'European Commission')).toEqual(['European Commission', 'Commission', 'Commission']);
  });
});

describe('a hyphen', () => {
  it('joins a name to what is no part of it', () => {
    expect(mentionsOf('The UK-based firm left the UK in May.', 'United Kingdom')).toEqual(['UK', 'UK']);
  });
});

it('two places beside each other are two', () => {
  expect(actorsOf('She was born in Poti, Georgia, in 1969.')).toEqual(['PLACE Poti', 'COUNTRY Georgia']);
});
