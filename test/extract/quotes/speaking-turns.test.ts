import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/extract/parts.ts';
import { readLines } from '../../../src/extract/quotes/line.ts';
import { pairQuoteMarks } from '../../../src/extract/quotes/quote-marks.ts';
import { speakingTurns } from '../../../src/extract/quotes/speaking-turns.ts';
import { readDocument } from '../../../src/extract/read.ts';
import { documentOf } from './read-text.ts';

/** Every turn as "speaker | what is said". */
function turnsIn(text: string): readonly string[] {
  const reading = readDocument(documentOf(text));
  const parts = partsOf(reading);
  const lines = readLines(reading, parts, pairQuoteMarks(reading.tokens, parts));
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return [...speakingTurns(text, lines).values()].map(
    ({ source, content }) => `${(source ?? []).map(slice).join()} | ${content.map(slice).join()}`,
  );
}

describe('in a transcript, a name in capitals and a colon open the turn of that speaker', () => {
  it('up to the end of the paragraph', () => {
    expect(turnsIn('WALLACE: What did you know? And when did you know it?\n\nThe hall was silent.')).toEqual([
      'WALLACE | What did you know? And when did you know it?',
    ]);
  });

  it('also with a title', () => {
    expect(turnsIn('GOV. PENCE: I am happy to defend that.')).toEqual(['GOV. PENCE | I am happy to defend that.']);
  });

  it('and each paragraph is a turn of its own', () => {
    expect(turnsIn('WALLACE: What did you know?\n\nPENCE: I knew nothing.')).toEqual([
      'WALLACE | What did you know?',
      'PENCE | I knew nothing.',
    ]);
  });

  it('wherever there are quotation marks in it', () => {
    expect(turnsIn('WALLACE: You said “never again” to him.')).toEqual(['WALLACE | You said “never again” to him.']);
  });
});

describe('in an interview, labels that come back open turns', () => {
  it('as Q and A', () => {
    expect(
      turnsIn('Q: Was it cold there?\n\nA: It was very cold.\n\nQ: Did it rain as well?\n\nA: It did not rain.'),
    ).toEqual(['Q | Was it cold there?', 'A | It was very cold.', 'Q | Did it rain as well?', 'A | It did not rain.']);
  });

  it('as names', () => {
    expect(
      turnsIn('Lee: Was it cold there?\n\nAnn Ray: It was cold.\n\nLee: Did it rain?\n\nAnn Ray: It did not.'),
    ).toHaveLength(4);
  });

  it('but an answer of a word or two is no quote', () => {
    expect(turnsIn('Q: Was it cold there?\n\nA: Yes.\n\nQ: Did it rain as well?\n\nA: No.')).toEqual([
      'Q | Was it cold there?',
      'Q | Did it rain as well?',
    ]);
  });

  it('and a label that comes once among them opens none', () => {
    const text = 'Q: Was it cold?\n\nA: It was cold.\n\nQ: Did it rain?\n\nA: It did not.\n\nNote: They met on Monday.';
    expect(turnsIn(text)).toHaveLength(4);
  });
});

describe('no turn is', () => {
  it.each([
    ['a note', 'Note: The market is closed on Sunday.'],
    ['the one label that comes back', 'Note: The market is closed.\n\nNote: The harbour is open.'],
    ['a time', '10:30 The ferry leaves the harbour.'],
    ['a time after a word', 'Monday 10:30: The ferry leaves the harbour.'],
    ['a sentence with a colon', 'The mayor had one wish: It should rain at last.'],
    ['a heading in capitals', 'THE HARBOUR IS CLOSED TODAY: The ferry waits for the tide.'],
    ['a letter or two that do not come back', 'B: The second part of the plan.'],
    ['a label in the middle of a paragraph', 'It was late. WALLACE: What did you know?'],
    ['a label with nothing after it', 'WALLACE:\n\nThe hall was silent for a while.'],
    ['a paragraph without a label', 'The hall was silent for a while.'],
  ])('%s: %s', (_, text) => {
    expect(turnsIn(text)).toEqual([]);
  });
});

it.each(['NOTE: The market is closed on Sunday.', 'UPDATE: The match was called off.', 'PHOTOS: The best of the day.'])(
  'what editors put before a paragraph is no speaker: %s',
  (text) => {
    expect(turnsIn(text)).toEqual([]);
  },
);
