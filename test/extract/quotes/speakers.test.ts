import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from './read-text.ts';

/** The names of those who speak, quote by quote. */
function speakersIn(text: string): readonly (readonly string[])[] {
  const { quotes, actors } = extract(documentOf(text));
  return quotes.map(({ speakers }) => speakers.map((id) => actors.find((actor) => actor.id === id)?.name ?? id));
}

/** The speakers of the last quote of a text. */
const lastSpeakersIn = (text: string): readonly string[] | undefined => speakersIn(text).at(-1);

describe('a description goes back to the organisation of that sort', () => {
  it.each([
    ['Tarn Valley Rail closed a line on Monday. The company said that nobody used it.', 'Tarn Valley Rail'],
    ['Openhand, a group in London, feeds the poor. The charity said that it was too little.', 'Openhand'],
    ['Aid came from UNICEF in May. The organisation said that it was too little.', 'United Nations Children’s Fund'],
    ['NATO met on Friday. Ships would be sent, the alliance announced.', 'NATO'],
  ])('%s', (text, name) => {
    expect(lastSpeakersIn(text)).toEqual([name]);
  });

  it.each([
    [
      'where organisations of that sort are called so',
      'Openhand, a group in London, feeds the poor. The party said that it was enough.',
    ],
    [
      'where two compete',
      'Openhand, a group in London, and Brightwell, a group in Oslo, feed the poor. The charity said that it was too little.',
    ],
    [
      'where the name shows something else',
      'The Transport Ministry closed a line. The company said that nobody used it.',
    ],
  ])('but to none %s', (_, text) => {
    expect(lastSpeakersIn(text)).toEqual([]);
  });
});

describe('a description goes back to the person with that role', () => {
  it.each([
    [
      'who took it up in the text',
      'Anna Kovács, a teacher from Győr, was elected mayor. The mayor said that she would move in.',
    ],
    [
      'who is named with a word for kin',
      'The news came from his niece, Anna Kovács. According to his niece, he had slept.',
    ],
  ])('%s', (_, text) => {
    expect(speakersIn(text)).toEqual([['Anna Kovács']]);
  });

  it('but not where the office was denied', () => {
    expect(speakersIn('Anna Kovács was not elected mayor. The mayor said that he would stay.')).toEqual([[]]);
  });

  it('and not to another one without a name', () => {
    const text =
      'The former Foreign Minister left. Anna Kovács became Prime Minister. “Good,” the Prime Minister said.';
    expect(speakersIn(text)).toEqual([['Anna Kovács']]);
  });
});

describe('a word for a person that nobody was introduced by', () => {
  it.each(['the coach', 'the 41-year-old'])('is the last speaker of the paragraph: %s', (words) => {
    expect(speakersIn(`Peter Lund said that it hurt. “I will run again,” ${words} said.`)).toEqual([
      ['Peter Lund'],
      ['Peter Lund'],
    ]);
  });

  it.each(['the president', 'the spokesman', 'a coach'])('is somebody else where it stands by itself: %s', (words) => {
    expect(speakersIn(`Peter Lund said that it hurt. “I will run again,” ${words} said.`)).toEqual([
      ['Peter Lund'],
      [],
    ]);
  });

  it('is somebody else in another paragraph', () => {
    expect(speakersIn('Peter Lund said that it hurt.\n\n“I saw him fall,” the coach said.')).toEqual([
      ['Peter Lund'],
      [],
    ]);
  });
});

describe('a document', () => {
  it('is by whoever has written to somebody', () => {
    expect(lastSpeakersIn('Peter Lund has written to the mayor. The letter says the bridge is old.')).toEqual([
      'Peter Lund',
    ]);
  });

  it('of figures is by whoever published them', () => {
    const text = 'According to figures that the Transport Ministry published in July, nobody uses it.';
    expect(speakersIn(text)).toContainEqual(['Transport Ministry']);
  });

  it('is not by whoever has seen it', () => {
    expect(speakersIn('The line will close, according to a letter seen by the Harbour Times.')).toEqual([[]]);
  });
});

describe('own words', () => {
  it.each([
    [
      'those of a country before them',
      'Anna Kovács left. China According to their own statements, they bought more gas.',
      ['China'],
    ],
    [
      'those of several that spoke',
      'Russia and China said that it was late. According to their own statements, it was early.',
      ['Russia', 'China'],
    ],
    [
      'nobody’s after one person',
      'Anna Kovács said that it was late. According to their own statements, they had left.',
      [],
    ],
    [
      'his who spoke',
      'Peter Lund said that it was late. According to his own statements, it was early.',
      ['Peter Lund'],
    ],
  ])('are %s', (_whose, text, names) => {
    expect(speakersIn(text).at(-1)).toEqual(names);
  });

  it('are told in the words of the source where nobody is named', () => {
    const text = 'Anna Kovács said that it was late. According to their own statements, they had left.';
    expect(extract(documentOf(text)).quotes.at(-1)?.attributedTo).toBe('their own statements');
  });
});

describe('“they”', () => {
  it('is never one person', () => {
    expect(speakersIn('Anna Kovács said that it was late. They said that it was early.').at(-1)).toEqual([]);
  });
});

it('a source begins after the “that” of a clause', () => {
  const text = 'The minutes record that a miller named Josiah Brand stood up and said that it was wet.';
  const [quote] = extract(documentOf(text)).quotes;
  expect(quote?.source?.map(({ start, end }) => text.slice(start, end))).toEqual(['a miller named Josiah Brand']);
});
