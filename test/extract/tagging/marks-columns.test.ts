import { describe, expect, it } from 'vitest';
import { plain } from './tagged.ts';

/** For every token "." outside marks, "(" opening, "=" inside, ")" closing. */
const marksIn = (text: string): string => [...plain(text).tagged.marks].map((mark) => '.(=)'.charAt(mark)).join('');

const kindIn = (text: string): number => Math.max(...plain(text).tagged.passage);

describe('where a token stands to the quotation marks', () => {
  it.each([
    ['He said “we go” to Ann.', '..(==)...'],
    ['“We go,” he said. “Now.”', '(===)...(==)'],
    ['“He said ‘no’ to me.”', '(========)'],
    ['He said: “We go', '...(=='],
    ['“One.\n\n“Two,” he said.', '(==(==)...'],
    ['Nobody spoke.', '...'],
  ])('%s', (text, marks) => {
    expect(marksIn(text)).toBe(marks);
  });
});

describe('what kind of passage a token is in', () => {
  it('is one for all its tokens, and none outside', () => {
    expect([...plain('He “came” in.').tagged.passage]).toEqual([0, 1, 1, 1, 0, 0]);
  });

  it.each([
    ['one word and ten', '“no” ', '“no a b c d e f g h i” '],
    ['a small letter and a capital', '“no a” ', '“No a” '],
    ['none and a comma inside', '“no a” he', '“no,” he'],
    ['a comma and a full stop inside', '“a,” he', '“a.” he'],
    ['none and a comma after it', '“no” he', '“no”, he'],
  ])('differs between %s', (_, one, other) => {
    expect(kindIn(one)).not.toBe(kindIn(other));
  });

  it('is another one for every length, beginning and end', () => {
    const kinds = [2, 4, 8, 12].flatMap((length) =>
      ['no', 'No'].flatMap((first) =>
        ['” he', ',” he', '.” he', '”, he'].map((end) => {
          const fillers = length - 1 - (/^[,.]/.test(end) ? 1 : 0);
          return kindIn(`“${first}${' a'.repeat(fillers)}${end}`);
        }),
      ),
    );
    expect(new Set(kinds).size).toBe(4 * 2 * 4);
    expect(kinds).not.toContain(0);
  });

  it('does not hang on words of the same number', () => {
    expect(kindIn('“We go,” he')).toBe(kindIn('“They stay,” she'));
  });
});
