import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chainOf } from '../../../src/extract/tagging/attribution-model.ts';
import { makeRoom, makeWorkspace, readBestPath, readMarginals } from '../../../src/extract/tagging/chain.ts';
import { FIRST_PASS_LABELS, mayFollow, OTHER } from '../../../src/extract/tagging/labels.ts';

/** "." other, C and c content, S and s source, Q and q cue: the first word and those after it. */
const SIGNS = ['.', 'C', 'c', 'S', 's', 'Q', 'q'];

const beforeThat = (sign: string): string =>
  SIGNS.filter((_, before) => mayFollow(before, SIGNS.indexOf(sign))).join('');

it.each([
  ['c', 'Cc'],
  ['s', 'Ss'],
  ['q', 'Qq'],
])('%s goes on with its own kind alone: after %s', (sign, expected) => {
  expect(beforeThat(sign)).toBe(expected);
});

it.each(['.', 'C', 'S', 'Q'])('%s may come after anything', (sign) => {
  expect(beforeThat(sign)).toBe(SIGNS.join(''));
});

it('in a path, nothing goes on that has not begun, whatever the tokens look like', () => {
  const chain = chainOf(FIRST_PASS_LABELS, new Float64Array(FIRST_PASS_LABELS ** 2));
  const token = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
    minLength: FIRST_PASS_LABELS,
    maxLength: FIRST_PASS_LABELS,
  });
  fc.assert(
    fc.property(fc.array(token, { minLength: 1, maxLength: 12 }), (tokens) => {
      const work = makeWorkspace();
      makeRoom(work, tokens.length * FIRST_PASS_LABELS);
      work.emissions.set(tokens.flat());
      readBestPath(chain, work, tokens.length);
      const path = [...work.path.slice(0, tokens.length)];
      expect(path.filter((label, at) => !mayFollow(path[at - 1] ?? OTHER, label))).toEqual([]);
      readMarginals(chain, work, tokens.length);
      for (const goesOn of ['c', 's', 'q']) expect(work.marginals[SIGNS.indexOf(goesOn)]).toBe(0);
    }),
    { numRuns: 200 },
  );
});
