import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/extract/tagging/candidates.ts';
import type { TokenRange } from '../../../../src/extract/tagging/token-range.ts';
import { wholeSource } from '../../../../src/extract/quotes/proposals/whole-source.ts';
import { plain, type Plain, wordsAt } from '../../tagging/tagged.ts';

const candidateAt = ({ tagged }: Plain, { first, end }: TokenRange): Candidate => ({
  first,
  end,
  head: first,
  peak: 255,
  from: 0,
  to: tagged.count,
});

/** The whole source, in words, of the cue of a text whose taggers and rules read these sources. */
function whole(text: string, cue: string, found: readonly string[], ruled: string | null = null): readonly string[] {
  const read = plain(text, { they: 'PRON', he: 'PRON', she: 'PRON' });
  const sources = found.map(read.range);
  const rule = ruled === null ? null : read.range(ruled);
  return wholeSource(read.tagged, candidateAt(read, read.range(cue)), sources, rule).map((range) =>
    wordsAt(read, range),
  );
}

describe('where the rules read on after what the taggers read, the source is that of the rules', () => {
  it.each([
    ['a miller named Josiah Brand said it rained.', 'a miller', 'a miller named Josiah Brand'],
    ['It rained, said a miller named Josiah Brand.', 'a miller', 'a miller named Josiah Brand'],
  ])('%s', (text, found, ruled) => {
    expect(whole(text, 'said', [found], ruled)).toEqual([ruled]);
  });

  it('but not where they begin elsewhere, or reach over the cue', () => {
    expect(whole('The mayor and his aide said no.', 'said', ['The mayor'], 'his aide')).toEqual(['The mayor']);
    expect(whole('Brand said Lee lied.', 'said', ['Brand'], 'Brand said Lee')).toEqual(['Brand']);
  });
});

describe('a pronoun before the cue', () => {
  const text = 'We reject blocs, they said Moscow and Peking.';

  it('gives way to the name after the cue that it doubles', () => {
    expect(whole(text, 'said', ['they'], 'Moscow and Peking')).toEqual(['Moscow and Peking']);
  });

  it('stays where no rule reads a name', () => {
    expect(whole(text, 'said', ['they'])).toEqual(['they']);
    expect(whole('It rained, they said he knew.', 'said', ['they'], 'he')).toEqual(['they']);
  });

  it('stays where it does not stand right before the cue', () => {
    expect(whole('They lied, they have said Moscow.', 'said', ['they'], 'Moscow')).toEqual(['they']);
  });
});

describe('a relative clause that goes up to the cue belongs to the source', () => {
  it.each([
    [
      'Solvang, who worked with her for twenty years, said no.',
      'Solvang',
      'Solvang, who worked with her for twenty years',
    ],
    ['The man who came in yesterday said no.', 'The man', 'The man who came in yesterday'],
    ['The council, which meets in May, said no.', 'The council', 'The council, which meets in May'],
  ])('%s', (text, found, expected) => {
    expect(whole(text, 'said', [found])).toEqual([expected]);
  });

  it.each([
    ['where something else follows it', 'Solvang, who came in, and her aide said no.', 'Solvang'],
    ['where a comma closes what none has opened', 'Solvang who came in, said no.', 'Solvang'],
    ['where it is no relative clause', 'Solvang, a friend of the house, said no.', 'Solvang'],
    ['where it holds a quotation', 'Solvang, who “never” came in, said no.', 'Solvang'],
    ['where the cue is in another sentence', 'Ask Solvang who knows it all. He said no.', 'Solvang'],
    ['where it is longer than thirty words', `Solvang who ${'very '.repeat(30)}often said no.`, 'Solvang'],
  ])('but not %s', (_, text, found) => {
    expect(whole(text, 'said', [found])).toEqual([found]);
  });
});

it('of sources in several places the one nearest to the cue is taken, and none stays none', () => {
  expect(whole('Ann said it was over, but Ray denied it.', 'denied', ['Ann', 'Ray'])).toEqual(['Ray']);
  expect(whole('Ann said no.', 'said', [], 'Ann')).toEqual([]);
});
