import { describe, expect, it } from 'vitest';
import { makeRoleColumns } from '../../../../src/extract/tagging/role-columns.ts';
import { firstPassContents } from '../../../../src/extract/quotes/proposals/first-pass-contents.ts';
import { plain, wordsAt } from '../../tagging/tagged.ts';

/** "cue: its contents" for a text in which the first pass sees these contents, and these cues with a chance of 255. */
function contents(text: string, seen: readonly string[], cues: Readonly<Record<string, number>>): readonly string[] {
  const read = plain(text);
  const roles = makeRoleColumns(read.tagged.count);
  roles.other.fill(255);
  for (const words of seen) {
    const { first, end } = read.range(words);
    roles.other.fill(20, first, end);
    roles.content.fill(235, first, end);
    roles.contentFirst[first] = 235;
  }
  const candidates = Object.entries(cues).map(([word, peak]) => {
    const range = read.range(word);
    return { ...range, head: range.first, peak, from: 0, to: read.tagged.count };
  });
  return [...firstPassContents(read.tagged, roles, candidates)].map(
    ([cue, ranges]) => `${wordsAt(read, cue)}: ${ranges.map((range) => wordsAt(read, range)).join(' | ')}`,
  );
}

describe('a content of the first pass', () => {
  it('is given to the nearest likely cue', () => {
    expect(
      contents('Lee said it rained, Ann added it poured.', ['it rained', 'it poured'], { said: 200, added: 200 }),
    ).toEqual(['said: it rained', 'added: it poured']);
  });

  it('may stand before its cue or after it, and in two pieces around it', () => {
    expect(contents('It rained, Lee said, all day.', ['It rained', 'all day'], { said: 200 })).toEqual([
      'said: It rained | all day',
    ]);
  });

  it('ends where another begins', () => {
    expect(contents('Lee said it rained it poured.', ['it rained', 'it poured'], { said: 200 })).toEqual([
      'said: it rained | it poured',
    ]);
  });

  it('is not given to a cue that is hardly likely, nor to one in another paragraph', () => {
    expect(contents('Lee said it rained.', ['it rained'], { said: 80 })).toEqual([]);
    expect(contents('Lee said so.\n\nThen it rained.', ['it rained'], { said: 200 })).toEqual([]);
  });

  it('is none where a word is more likely something else', () => {
    expect(contents('Lee said it rained.', [], { said: 200 })).toEqual([]);
  });
});
