import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, findCandidates } from '../../../src/extract/tagging/candidates.ts';
import { makeRoleColumns, type RoleColumns } from '../../../src/extract/tagging/role-columns.ts';
import { type Plain, plain, wordsAt } from './tagged.ts';

/** Roles in which every token of a text has the chance (of 255) to be a cue that the test gives its word. */
function cues({ words }: Plain, chances: Readonly<Record<string, number>>, first: readonly string[] = []): RoleColumns {
  const roles = makeRoleColumns(words.length);
  words.forEach((word, at) => {
    roles.cue[at] = chances[word] ?? 0;
    roles.cueFirst[at] = first.includes(word) ? (chances[word] ?? 0) : 0;
  });
  return roles;
}

function only(found: readonly Candidate[]): Candidate {
  const [candidate] = found;
  if (candidate === undefined || found.length > 1) throw new Error(`${found.length} candidates instead of one`);
  return candidate;
}

describe('a candidate', () => {
  const found = (text: string, chances: Readonly<Record<string, number>>, first: readonly string[] = []) => {
    const read = plain(text);
    return findCandidates(read.tagged, cues(read, chances, first)).map((candidate) => wordsAt(read, candidate));
  };

  it('is made of neighbouring words that are likely to be a cue', () => {
    expect(found('He pointed out that it rained.', { pointed: 200, out: 180, that: 10 })).toEqual(['pointed out']);
  });

  it('ends where a word more likely begins a cue of its own', () => {
    expect(found('He said, adding it rained.', { said: 200, ',': 120, adding: 200 }, ['adding'])).toEqual([
      'said,',
      'adding',
    ]);
  });

  it('leaves out words at its edges that are much less likely', () => {
    expect(found('He has said so.', { has: 80, said: 230, so: 75 })).toEqual(['said']);
  });

  it('is not found where no word has the chance that is asked for', () => {
    const read = plain('He said so.');
    const roles = cues(read, { said: 120 });
    expect(findCandidates(read.tagged, roles, 120)).toHaveLength(1);
    expect(findCandidates(read.tagged, roles, 121)).toEqual([]);
  });

  it('never reaches over the end of a paragraph', () => {
    expect(found('He said\n\nadding more.', { said: 200, adding: 200 })).toEqual(['said', 'adding']);
  });
});

describe('the stretch of a candidate', () => {
  const stretchOf = (text: string): string => {
    const read = plain(text);
    const { from, to } = only(findCandidates(read.tagged, cues(read, { said: 200 })));
    return wordsAt(read, { first: from, end: to });
  };

  it('is its sentence and the one before', () => {
    expect(stretchOf('One came. Two went. Lee said so. Three slept.')).toBe('Two went. Lee said so.');
  });

  it('and all of a quotation that reaches out of them', () => {
    expect(stretchOf('It rained. Lee said: “One. Two. Three.” It cleared up.')).toBe(
      'It rained. Lee said: “One. Two. Three.”',
    );
    expect(stretchOf('It rained. “One. Two. Three,” Lee said. It cleared up.')).toBe('“One. Two. Three,” Lee said.');
  });

  it('but never more than its paragraph', () => {
    expect(stretchOf('It rained.\n\nLee said so.\n\n“One.”')).toBe('Lee said so.');
  });

  it('and is bounded, however long a quotation is', () => {
    const read = plain(`“${'It rained here. '.repeat(400)}Yes,” Lee said: “${'It rained here. '.repeat(400)}Yes.”`);
    const { first, end, from, to } = only(findCandidates(read.tagged, cues(read, { said: 200 })));
    expect(first - from).toBeGreaterThan(100);
    expect(first - from).toBeLessThanOrEqual(300);
    expect(to - end).toBeGreaterThan(200);
    expect(to - end).toBeLessThanOrEqual(300);
  });

  it('and however long its sentences are: it has 300 words to either side at most', () => {
    const read = plain(`${'rain '.repeat(380)}. Lee said ${'rain '.repeat(380)}.`);
    const { first, end, from, to } = only(findCandidates(read.tagged, cues(read, { said: 200 })));
    expect([first - from, to - end]).toEqual([300, 300]);
  });

  it('a sentence of more than 400 words has no candidates', () => {
    const inWords = (count: number): readonly Candidate[] => {
      const read = plain(`Lee said ${'rain '.repeat(count - 3)}.`);
      return findCandidates(read.tagged, cues(read, { said: 200 }));
    };
    expect(inWords(400)).toHaveLength(1);
    expect(inWords(401)).toHaveLength(0);
  });
});

it('candidates are in order, do not overlap, hold their head, and lie in their stretch and paragraph, for any chances', () => {
  const words = fc.array(fc.constantFrom('said', 'he', 'It', '.', '“', '”', ',', '\n\n'), {
    minLength: 1,
    maxLength: 50,
  });
  const chance = fc.record({ cue: fc.nat(255), share: fc.double({ min: 0, max: 1, noNaN: true }) });
  const chancesOfTokens = fc.array(chance, { minLength: 50, maxLength: 50 });
  fc.assert(
    fc.property(words, chancesOfTokens, (pieces, chances) => {
      const { tagged } = plain(pieces.join(' '));
      const roles = makeRoleColumns(tagged.count);
      for (let at = 0; at < tagged.count; at++) {
        const { cue = 0, share = 0 } = chances[at] ?? {};
        roles.cue[at] = cue;
        roles.cueFirst[at] = Math.floor(cue * share);
      }
      let before = 0;
      for (const { first, end, head, from, to, peak } of findCandidates(tagged, roles)) {
        expect(first).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(first);
        expect(first <= head && head < end).toBe(true);
        expect(from <= first && end <= to).toBe(true);
        expect([tagged.partFirst[from], tagged.partEnd[to - 1]]).toEqual([
          tagged.partFirst[first],
          tagged.partEnd[first],
        ]);
        expect(peak).toBe(Math.max(...roles.cue.slice(first, end)));
        before = end;
      }
    }),
    { numRuns: 300 },
  );
});
