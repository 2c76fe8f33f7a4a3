import { describe, expect, it } from 'vitest';
import { makeRoleColumns } from '../../../../src/extract/tagging/role-columns.ts';
import { nearSource } from '../../../../src/extract/quotes/proposals/near-source.ts';
import { plain, wordsAt } from '../../tagging/tagged.ts';

/** The source near "said", in words, in a text in which the first pass sees sources in these places. */
function near(text: string, sources: readonly string[], chance = 200): string | null {
  const read = plain(text);
  const roles = makeRoleColumns(read.tagged.count);
  for (const source of sources) {
    const { first, end } = read.range(source);
    roles.source.fill(chance, first, end);
    roles.sourceFirst[first] = chance;
  }
  const { first, end } = read.range('said');
  const candidate = { first, end, head: first, peak: 255, from: 0, to: read.tagged.count };
  const range = nearSource(read.tagged, roles, candidate);
  return range === null ? null : wordsAt(read, range);
}

describe('the source near a cue', () => {
  it('is all of what the first pass sees nearest to it', () => {
    expect(near('The old man said no.', ['The old man'])).toBe('The old man');
    expect(near('Lee knew, but the mayor said no.', ['Lee', 'the mayor'])).toBe('the mayor');
  });

  it('is rather before the cue than after it', () => {
    expect(near('Lee once more said Ann lied.', ['Lee', 'Ann'])).toBe('Lee');
    expect(near('It rained, said Ann.', ['Ann'])).toBe('Ann');
  });

  it('ends where another source begins', () => {
    expect(near('Lee Ann Ray said no.', ['Lee', 'Ann Ray'])).toBe('Ann Ray');
  });

  it('is in the sentence of the cue', () => {
    expect(near('Lee came. It was said now. Ann left.', ['Lee', 'Ann'])).toBeNull();
  });

  it('is none where the first pass sees hardly one', () => {
    expect(near('The old man said no.', ['The old man'], 30)).toBeNull();
    expect(near('The old man said no.', [])).toBeNull();
  });
});

it('is no word of the cue itself', () => {
  const read = plain('Sources claim no.');
  const roles = makeRoleColumns(read.tagged.count);
  roles.source[1] = 110;
  expect(nearSource(read.tagged, roles, { first: 1, end: 2, head: 1, peak: 130, from: 0, to: 4 })).toBeNull();
});
