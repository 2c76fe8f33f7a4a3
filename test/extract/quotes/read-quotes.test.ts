import { describe, expect, it } from 'vitest';
import { quotesIn } from './read-text.ts';

describe('what was said stands before its cue', () => {
  it.each([
    ['“We lay rails,” Halász said.', 'DIRECT', ['We lay rails,'], 'Halász', 'said'],
    [
      '“We lay rails,” said Márton Halász, who runs the company.',
      'DIRECT',
      ['We lay rails,'],
      'Márton Halász, who runs the company',
      'said',
    ],
    [
      '“It is useful,” he said by telephone, “but not enough.”',
      'DIRECT',
      ['It is useful,', 'but not enough.'],
      'he',
      'said',
    ],
    ['“Will it hold?” asked Tamsalu.', 'DIRECT', ['Will it hold?'], 'Tamsalu', 'asked'],
    ['“Good morning,” she beamed.', 'DIRECT', ['Good morning,'], 'she', 'beamed'],
    [
      '“The sea signs nothing.” — Zawadi Kombo, tea seller',
      'DIRECT',
      ['The sea signs nothing.'],
      'Zawadi Kombo, tea seller',
      null,
    ],
    ['“We have our own devices,” so Moosbach to the agency.', 'DIRECT', ['We have our own devices,'], 'Moosbach', 'so'],
    [
      'Trains will run in 2026, the ministry announced on Monday.',
      'INDIRECT',
      ['Trains will run in 2026'],
      'the ministry',
      'announced',
    ],
    ['Most of them, he promised, will be Kenyans.', 'INDIRECT', ['Most of them', 'will be Kenyans'], 'he', 'promised'],
    [
      'A ship costs 30,000 dollars, according to the company.',
      'INDIRECT',
      ['A ship costs 30,000 dollars'],
      'the company',
      'according to',
    ],
    ['We reject blocs, they said Moscow and Peking.', 'INDIRECT', ['We reject blocs'], 'Moscow and Peking', 'said'],
  ])('%s', (text, kind, content, source, cue) => {
    expect(quotesIn(text)).toMatchObject([{ kind, content, source, cue }]);
  });
});

describe('what was said follows its cue', () => {
  it.each([
    ['The union said that 4,000 had joined.', 'INDIRECT', ['that 4,000 had joined'], 'The union', 'said'],
    ['The union said 4,000 had joined.', 'INDIRECT', ['4,000 had joined'], 'The union', 'said'],
    [
      'Okumbe told parliament on Thursday that nobody would go.',
      'INDIRECT',
      ['that nobody would go'],
      'Okumbe',
      'told',
    ],
    ['Vossberg wrote on Monday: “We have argued.”', 'DIRECT', ['We have argued.'], 'Vossberg', 'wrote on Monday:'],
    ['Hallowell asked who would pay for the ships.', 'INDIRECT', ['who would pay for the ships'], 'Hallowell', 'asked'],
    [
      'Okumbe accused the union of “holding a nation to ransom”.',
      'MIXED',
      ['the union of “holding a nation to ransom”'],
      'Okumbe',
      'accused',
    ],
    ['Varga called the deal “a handshake”.', 'MIXED', ['the deal “a handshake”'], 'Varga', 'called'],
    ['Oslo spoke of “a first 50”.', 'DIRECT', ['a first 50'], 'Oslo', 'spoke of'],
    [
      'Halász was quoted as saying that he “builds railways”.',
      'MIXED',
      ['that he “builds railways”'],
      'Halász',
      'was quoted as saying',
    ],
    [
      'According to the ministry, a bank will lend the money.',
      'INDIRECT',
      ['a bank will lend the money'],
      'the ministry',
      'According to',
    ],
    [
      'She heard, in her own words, “a cathedral having an argument”.',
      'DIRECT',
      ['a cathedral having an argument'],
      'her own words',
      null,
    ],
    [
      'Vossberg, who flew in, was more cheerful: “I like it.”',
      'DIRECT',
      ['I like it.'],
      'Vossberg, who flew in',
      'was more cheerful:',
    ],
  ])('%s', (text, kind, content, source, cue) => {
    expect(quotesIn(text)).toMatchObject([{ kind, content, source, cue }]);
  });

  it.each([
    ['The ministry said that it would come, but did not say when.', 'that it would come'],
    ['He said that it was over, according to Lee.', 'that it was over'],
  ])('and ends where the report ends: %s', (text, content) => {
    expect(quotesIn(text).map((quote) => quote.content.join())).toContain(content);
  });

  it('and the second of two verbs that are joined by “and” marks a quote, too', () => {
    expect(
      quotesIn('Varga was sworn in on Monday and promised a government “that reads what it signs”.'),
    ).toMatchObject([{ kind: 'MIXED', content: ['a government “that reads what it signs”'], cue: 'promised' }]);
  });
});

describe('a speaker alone before a colon opens the quotation marks', () => {
  it.each([
    ['Karl Weber: “We are done with this strike.”', 'Karl Weber', ['Karl Weber']],
    ['Union leader Karl Weber: "No comment."', 'Union leader Karl Weber', ['Karl Weber']],
    ['Karl Weber, the union’s chief: “No comment.”', 'Karl Weber, the union’s chief', ['Karl Weber']],
  ])('%s', (text, source, speakers) => {
    expect(quotesIn(text, ['Karl Weber'])).toMatchObject([{ kind: 'DIRECT', source, cue: null, speakers }]);
  });

  it.each([
    'Here is the thing: “It rains.”',
    'The title of the book: “It rains.”',
    'Two words: “No comment.”',
    'The title of Karl Weber’s book: “It rains.”',
  ])('and words that name no speaker do not: %s', (text) => {
    expect(quotesIn(text, ['Karl Weber'])).toEqual([]);
  });
});

describe('feelings in quotation marks are quotes of those whom the text knows', () => {
  it('after a form of “be”', () => {
    expect(quotesIn('Lee and Ann were “deeply concerned” about the port.', ['Lee', 'Ann'])).toMatchObject([
      { kind: 'MIXED', content: ['“deeply concerned” about the port'], cue: null, speakers: ['Lee', 'Ann'] },
    ]);
  });

  it('and of nobody else', () => {
    expect(quotesIn('The film was “quite good” for once.')).toEqual([]);
  });
});

describe('some words in quotation marks are no quotes', () => {
  it.each([
    'Lee wrote “The Weather in August” over nine years.',
    'The “peace plan” was dead.',
    'She won a prize for “Nine Rooms, No Door”.',
  ])('%s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it.each(['Nobody was told.', 'The report was long.'])('and some verbs of speech report nothing: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it.each([
    ['He did not say that it was over.', 'did not say'],
    ['She asked for help.', 'asked'],
  ])('but denials and requests are attributions, and the cue shows what they are: %s', (text, cue) => {
    expect(quotesIn(text)).toMatchObject([{ kind: 'INDIRECT', cue }]);
  });
});
