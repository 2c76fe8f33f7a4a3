import { expect, it } from 'vitest';
import { nameCore } from '../../../../src/extract/tagging/entities/name-core.ts';

it.each([
  ['UK-based', 'UK'],
  ['anti-China', 'China'],
  ['pro-Moscow-backed', 'Moscow'],
  ['Jean-Luc', 'Jean-Luc'],
  ['co-founder', 'co-founder'],
  ['Taliban-controlled', 'Taliban'],
])('of “%s” the name is “%s”', (word, name) => {
  const text = `The ${word} left.`;
  const { start, end } = nameCore(text, 4, 4 + word.length);
  expect(text.slice(start, end)).toBe(name);
});
