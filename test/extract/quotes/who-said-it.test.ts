import { describe, expect, it } from 'vitest';
import { quotesIn } from './read-text.ts';

describe('a document speaks for those who issued it', () => {
  it.each([
    ['whom its words name', '“It is over,” reads the paper published by the Lee Institute.', 0],
    [
      'who said something in it before',
      'Both Lee Institute and Ann Council asked for help in a joint statement. The statement said: “It is over.”',
      1,
    ],
  ])('%s', (_, text, more) => {
    const speakers = ['Lee Institute', 'Ann Council'].slice(0, more + 1);
    expect(quotesIn(text, ['Lee Institute', 'Ann Council']).at(-1)).toMatchObject({ kind: 'DIRECT', speakers });
  });
});

describe('a sentence all in quotation marks goes on with the last speaker', () => {
  it('as a part of the same quote, where it follows right after', () => {
    expect(quotesIn('“We lay rails,” Halász said. “We write no rosters.”', ['Halász'])).toMatchObject([
      { content: ['We lay rails,', 'We write no rosters.'], speakers: ['Halász'] },
    ]);
  });

  it('as a quote of its own after a report in other words', () => {
    expect(quotesIn('Halász said that it was over. “We write no rosters.”', ['Halász'])).toMatchObject([
      { content: ['that it was over'], speakers: ['Halász'] },
      { content: ['We write no rosters.'], source: null, cue: null, speakers: ['Halász'] },
    ]);
  });

  it('but not where nobody spoke before', () => {
    expect(quotesIn('The day was cold.\n\n“We write no rosters.”')).toEqual([]);
  });
});

describe('speakers are the actors that the source names', () => {
  it.each([
    ['the name after a title', 'Transport Minister Samuel Okumbe said it was over.', ['Samuel Okumbe']],
    ['the name beside a role', 'Its chief executive, Márton Halász, said it was over.', ['Márton Halász']],
    [
      'each of several',
      'Both Samuel Okumbe and Márton Halász said they would come.',
      ['Samuel Okumbe', 'Márton Halász'],
    ],
    ['not whom a spokesman speaks for', 'A spokesman for Samuel Okumbe said it was over.', []],
    ['not whose name stands before the head', 'Samuel Okumbe’s lawyers said it was over.', []],
  ])('%s', (_, text, speakers) => {
    expect(quotesIn(text, ['Samuel Okumbe', 'Márton Halász'])).toMatchObject([{ speakers }]);
  });

  it('and a pronoun goes back to the last speaker', () => {
    const text = 'Samuel Okumbe said it was over. “We won,” he added.';
    expect(quotesIn(text, ['Samuel Okumbe'])).toMatchObject([
      { speakers: ['Samuel Okumbe'] },
      { speakers: ['Samuel Okumbe'] },
    ]);
  });
});
