import { describe, expect, it } from 'vitest';
import { PROSE, rolesIn } from './outline-of.ts';

const roles = (...lines: readonly string[]): readonly string[] =>
  rolesIn(`${PROSE}\n\n${lines.join('\n')}\n\n${PROSE}`)
    .slice(1, -1)
    .map((part) => part.split(' ')[0] ?? '');

describe('list items are told by their mark and by each other', () => {
  it.each([
    ['bullets', ['• bread', '• fish']],
    ['hyphens', ['- bread', '- fish']],
    ['stars', ['* bread', '* fish']],
    ['numbers', ['1. bread', '2. fish', '3. salt']],
    ['letters', ['a) bread', 'b) fish']],
  ])('%s', (_, lines) => {
    expect(roles(...lines)).toEqual(lines.map(() => 'LIST_ITEM'));
  });

  it('one alone under a colon', () => {
    expect(roles('They want one thing:', '– bread')).toEqual(['PROSE', 'LIST_ITEM']);
  });

  it.each([
    ['a number that opens a sentence', ['1. FC Hafen won again.']],
    ['a signature', ['- Anna Reed']],
    ['speech after dashes', ['– Where are the nets?', '– On the quay.']],
    ['an initial', ['A. Reed said so.', 'B. Hale did not.']],
  ])('but not %s', (_, lines) => {
    expect(roles(...lines)).toEqual(lines.map(() => 'PROSE'));
  });

  it('keep their second line where the text is wrapped', () => {
    const text =
      'The union wants these things, and it wants them before the end of the year:\n- bread for everybody who works on the quay from six in the\n  morning\n- fish\n\nThe harbour master has read the list twice and will answer it when the\nwind has dropped.';
    expect(rolesIn(text).map((part) => part.replace(/\s+/g, ' '))).toContain(
      'LIST_ITEM - bread for everybody who works on the quay from six in the morning',
    );
  });
});
