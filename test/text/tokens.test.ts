import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLITIC, NUMBER, QUOTE_MARK, SYMBOL, tokenize, type Tokens } from '../../src/text/tokens.ts';

const textsOf = ({ text, count, starts, ends }: Tokens): string[] =>
  Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));

const split = (text: string): string[] => textsOf(tokenize(text));

const ofKind = (text: string, kind: number): string[] => {
  const tokens = tokenize(text);
  return textsOf(tokens).filter((_, at) => tokens.kinds[at] === kind);
};

test.each([
  ['She said no.', 'She|said|no|.'],
  ['Mr. Lee met Sen. J.K. Smith Jr. in St. Paul.', 'Mr.|Lee|met|Sen.|J.K.|Smith|Jr.|in|St.|Paul|.'],
  ['The U.S.-led talks in the U.S. end', 'The|U.S.-led|talks|in|the|U.S.|end'],
  ['at 5 a.m. or 10:30 p.m., e.g. today', 'at|5|a.m.|or|10:30|p.m.|,|e.g.|today'],
  ['George W. Bush took vitamin C. He did.', 'George|W.|Bush|took|vitamin|C.|He|did|.'],
  ['as good as I. So', 'as|good|as|I|.|So'],
  ['She holds a Ph.D. and an M.B.A.', 'She|holds|a|Ph.D.|and|an|M.B.A.'],
  ['No. 1 said no. Then', 'No.|1|said|no|.|Then'],
])('keeps the full stop of abbreviations and initials in %j', (text, expected) => {
  expect(split(text).join('|')).toBe(expected);
});

test.each([
  ['1,200.5 people, 52-48', '1,200.5|people|,|52-48'],
  ['a $1.5m loss of 3.2% or .5 points', 'a|$|1.5m|loss|of|3.2|%|or|.5|points'],
  ['in the 1990s, on 9/11, €5', 'in|the|1990s|,|on|9/11|,|€|5'],
  ['a 15-year-old, born in 2001.', 'a|15-year-old|,|born|in|2001|.'],
  ['pages 10–15', 'pages|10|–|15'],
])('keeps the digits of a number together in %j', (text, expected) => {
  expect(split(text).join('|')).toBe(expected);
});

test.each([
  ['Ann’s don’t O’Brien o’clock', 'Ann|’s|don’t|O’Brien|o’clock'],
  ["Ann's don't the workers' right", "Ann|'s|don't|the|workers|'|right"],
  ['Asia-Pacific AT&T R&D co-operate', 'Asia-Pacific|AT&T|R&D|co-operate'],
  ['the ’90s and rock ’n’ roll, get ’em', 'the|’90s|and|rock|’n’|roll|,|get|’em'],
])('joins hyphens and apostrophes and splits off the ’s in %j', (text, expected) => {
  expect(split(text).join('|')).toBe(expected);
});

test.each([
  ['Wait... what? … No. . . yes--or – no', 'Wait|...|what|?|…|No|. . .|yes|--|or|–|no'],
  ['see https://example.com/a?b=1.', 'see|https://example.com/a?b=1|.'],
  ['example.com, news.example.co.uk/x and end.Next', 'example.com|,|news.example.co.uk/x|and|end|.|Next'],
  ['mail ann.lee+x@example.org or @ann_lee #vote 5@', 'mail|ann.lee+x@example.org|or|@ann_lee|#vote|5|@'],
  ['👍🏽 ok ❤️!', '👍|🏽|ok|❤️|!'],
])('reads ellipses, dashes, addresses and emoji in %j', (text, expected) => {
  expect(split(text).join('|')).toBe(expected);
});

test.each([
  ['“Yes,” she said.', ['“', '”']],
  ['"Yes," she said.', ['"', '"']],
  ['„Ja“, »nein« «non» 「はい」', ['„', '“', '»', '«', '«', '»', '「', '」']],
  ["``Yes,'' she said", ['``', "''"]],
  ["'We won't,' she said of 'the Lees' house' today", ["'", "'", "'", "'"]],
  ['‘We back the workers’ right to strike,’ he said', ['‘', '’']],
  ['“They call it ‘art’,” he said', ['“', '‘', '’', '”']],
  ["the workers' right and the girls' school", []],
  ['He is 6\' 2" tall; the pipe is 12" wide', []],
  ['"I am 6\' 2" tall," he said in "2015"', ['"', '"', '"', '"']],
])('gives every quotation mark a token of its own in %j', (text, marks) => {
  expect(ofKind(text, QUOTE_MARK)).toEqual(marks);
});

test('tells measures, possessives and numbers apart by kind', () => {
  const text = "The boys' team has a 6' 2\" player, number 90.";
  expect(ofKind(text, SYMBOL)).toEqual(["'", '"']);
  expect(ofKind(text, CLITIC)).toEqual(["'"]);
  expect(ofKind(text, NUMBER)).toEqual(['6', '2', '90']);
});

test('reads only the part that it is given, and no token reaches over its end', () => {
  const text = 'One two three';
  const part = { start: 4, end: 10 };
  expect(textsOf(tokenize(text, part))).toEqual(['two', 'th']);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('aZ1.\'’"“”-@#/:%&$,  \n…\ud83d\udc4d\u0301')) }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

test('tokens of any text are in order, not empty, and leave only blanks and controls between them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { count, starts, ends } = tokenize(text);
      let last = 0;
      for (let at = 0; at < count; at++) {
        const start = starts[at] ?? -1;
        const end = ends[at] ?? -1;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(last, start)).toMatch(/^[\s\p{C}\p{Z}]*$/u);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(text.slice(last)).toMatch(/^[\s\p{C}\p{Z}]*$/u);
    }),
    { seed: 1 },
  );
});

test('the tokens of a part of any text lie inside it', () => {
  fc.assert(
    fc.property(anyText, fc.nat(20), fc.nat(20), (text, from, length) => {
      const start = Math.min(from, text.length);
      const part = { start, end: Math.min(start + length, text.length) };
      const { count, starts, ends } = tokenize(text, part);
      for (let at = 0; at < count; at++) {
        expect(starts[at]).toBeGreaterThanOrEqual(part.start);
        expect(ends[at]).toBeLessThanOrEqual(part.end);
      }
    }),
    { seed: 1 },
  );
});

test('reads ten megabytes of quotation marks', () => {
  expect(tokenize('"'.repeat(10_000_000)).count).toBe(10_000_000);
});

// A scanner that is not linear runs into the time limit of the test here.
test.each([`'`, '’', '‘', '.', '. ', `s' a`, 'aa.', 'a@a', '@a.', `6'2"`, 'http://', '\ud800', '?”', '..."'])(
  'reads half a million times %j',
  (unit) => {
    const { count, ends } = tokenize(unit.repeat(500_000));
    expect(ends[count - 1]).toBeGreaterThan(unit.length * 499_999);
  },
);
