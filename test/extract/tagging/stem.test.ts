import { expect, it } from 'vitest';
import { stemEnd } from '../../../src/extract/tagging/stem.ts';
import { plain } from './tagged.ts';

it.each([
  ['say says'],
  ['claim claims claimed claiming'],
  ['accuse accuses accused accusing'],
  ['argue argues argued arguing'],
  ['announce announces announced announcing'],
  ['carry carries carried carrying'],
  ['deny denies denied denying'],
  ['agree agrees agreed agreeing'],
  ['try tries tried trying'],
  ['stop stops stopped stopping'],
  ['admit admits admitted admitting'],
  ['tell tells telling'],
  ['pass passes passed passing'],
  ['press presses pressed pressing'],
  ['minister ministers'],
])('all forms of a word have one stem: %s', (forms) => {
  expect(new Set(plain(forms).tagged.stem).size).toBe(1);
});

it.each([['carry car'], ['planned planet'], ['claim clam'], ['warned ward'], ['tell tel'], ['his hi']])(
  'but different words do not: %s',
  (words) => {
    expect(new Set(plain(words).tagged.stem).size).toBe(2);
  },
);

it('a y that was taken off is shown by the sign', () => {
  expect(stemEnd('He carries it', 3, 10)).toBe(-7);
  expect(stemEnd('carry', 0, 5)).toBe(-4);
  expect(stemEnd('accused', 0, 7)).toBe(5);
});
