import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf, quotesIn } from './read-text.ts';

it.each([
  ['a name', 'Karl Weber: “We are done with this strike.”', 'Karl Weber'],
  [
    'a name with its title',
    'Transport Minister Karl Weber: “We are done with this strike.”',
    'Transport Minister Karl Weber',
  ],
])('%s before a colon says what stands in quotation marks after it', (_, text, source) => {
  expect(quotesIn(text, ['Karl Weber'])).toEqual([
    { kind: 'DIRECT', content: ['We are done with this strike.'], source, cue: null, speakers: ['Karl Weber'] },
  ]);
});

it('a person without a name does so too', () => {
  const text = 'The storm took forty roofs.\n\nThe mayor: “We will rebuild.”';
  expect(extract(documentOf(text)).quotes).toMatchObject([
    { kind: 'DIRECT', content: [{ start: 41, end: 57 }], speakers: [], attributedTo: 'The mayor' },
  ]);
});

it('in the middle of running text', () => {
  const text = 'Karl Weber ran past the microphones. Weber: "No comment."';
  expect(extract(documentOf(text)).quotes.map(({ content: [span] }) => text.slice(span?.start, span?.end))).toEqual([
    'No comment.',
  ]);
});

it.each([
  'Here is the thing: “It is over.”',
  'Two words: “Never again.”',
  'The title of the book: “It is over.”',
  'The slogan on the wall: “It is over.”',
])('but not what is no speaker: %s', (text) => {
  expect(extract(documentOf(text)).quotes).toEqual([]);
});
