import { expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/store/cursor.ts';

it('gives back the values that a cursor was made of', () => {
  const values = [0.1 + 0.2, 'Zürich 👍', -5];
  expect(decodeCursor(encodeCursor('quotes by NEWEST', values), 'quotes by NEWEST', [0, '', 0])).toEqual(values);
});

it.each([
  ['no cursor at all', 'garbage'],
  ['an empty text', ''],
  ['JSON of another kind', Buffer.from('{"a":1}').toString('base64url')],
  ['a cursor of another order', encodeCursor('quotes by OLDEST', [1, 'a'])],
  ['too few values', encodeCursor('quotes by NEWEST', [1])],
  ['values of other types', encodeCursor('quotes by NEWEST', ['1', 'a'])],
  ['values that are none', Buffer.from('["quotes by NEWEST",null,"a"]').toString('base64url')],
])('refuses %s', (_what, cursor) => {
  expect(() => decodeCursor(cursor, 'quotes by NEWEST', [0, ''])).toThrow(
    expect.objectContaining({ code: 'BAD_CURSOR' }),
  );
});
