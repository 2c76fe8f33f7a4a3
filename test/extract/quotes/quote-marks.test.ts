import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/extract/parts.ts';
import { chainOf } from '../../../src/extract/quotes/passage.ts';
import { pairQuoteMarks } from '../../../src/extract/quotes/quote-marks.ts';
import { readDocument } from '../../../src/extract/read.ts';
import { documentOf } from './read-text.ts';

/** What stands in the outermost marks; a passage that goes on over paragraphs in one piece. */
function marked(text: string): string[] {
  const reading = readDocument(documentOf(text));
  const passages = pairQuoteMarks(reading.tokens, partsOf(reading));
  const continued = new Set(passages.map(({ continues }) => continues));
  return passages
    .filter((passage) => !continued.has(passage))
    .map((passage) =>
      chainOf(passage)
        .map(({ start, end }) => text.slice(start, end))
        .join(' ¶ '),
    );
}

describe('quotation marks are paired', () => {
  it.each([
    ['“We go,” he said.', ['We go,']],
    ['"We go," he said. "Now."', ['We go,', 'Now.']],
    ['‘We go,’ he said.', ['We go,']],
    ["'We go,' he said.", ['We go,']],
    ['„Wir gehen“, sagte er.', ['Wir gehen']],
    ['„We go”, he said.', ['We go']],
    ['»Wir gehen«, sagte er.', ['Wir gehen']],
    ['« Nous allons », dit-il.', ['Nous allons']],
    ['›Wir gehen‹, sagte er.', ['Wir gehen']],
    ['‚Wir gehen‘, sagte er.', ['Wir gehen']],
    ["``We go,'' he said.", ['We go,']],
  ])('in every style: %s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('and marks inside marks belong to the outer passage', () => {
    expect(marked('“My brother says, ‘I lay what I am told.’ Who wrote it?” she asked.')).toEqual([
      'My brother says, ‘I lay what I am told.’ Who wrote it?',
    ]);
  });

  it('and a passage that is re-opened in the next paragraph goes on there', () => {
    expect(marked('“One.\n\n“Two,” he said.\n\n“Three.”')).toEqual(['One. ¶ Two,', 'Three.']);
  });

  it.each([
    ["The wall is 6' 2\" high, and the gate 5'."],
    ['The workers’ right, ’tis said, dates from the ’90s.'],
    ["It isn't the dockers' fault."],
  ])('but apostrophes and measures are no marks: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('and a missing closing mark costs one paragraph at most', () => {
    expect(marked('“We go, he said.\n\nThey went. “Good,” she said.')).toEqual(['We go, he said.', 'Good,']);
  });

  it('and an apostrophe inside single marks does not end them', () => {
    expect(marked("‘I've got those diaries an’ all.’")).toEqual(["I've got those diaries an’ all."]);
  });
});
