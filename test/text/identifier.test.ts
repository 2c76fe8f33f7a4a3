import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierOf } from '../../src/text/identifier.ts';

describe('identifierOf', () => {
  it('gives the same id for the same parts, today and in every release', () => {
    expect(identifierOf('ORGANIZATION', 'ministry of health')).toBe('7gt9kywms2dhxgvk');
  });

  it('is sixteen characters that need no escaping in an address', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(identifierOf(...parts)).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
      }),
    );
  });

  it('tells apart where one part ends and the next begins', () => {
    expect(identifierOf('ab', 'c')).not.toBe(identifierOf('a', 'bc'));
    expect(identifierOf('a', '')).not.toBe(identifierOf('a'));
    expect(identifierOf('a","b')).not.toBe(identifierOf('a', 'b'));
  });

  it('tells broken surrogates apart', () => {
    expect(identifierOf('\ud800')).not.toBe(identifierOf('\ud801'));
  });

  it('spreads over all its characters', () => {
    const ids = Array.from({ length: 20_000 }, (_, number) => identifierOf('QUOTE', String(number)));
    expect(new Set(ids).size).toBe(ids.length);
    for (let place = 0; place < 16; place++) expect(new Set(ids.map((id) => id.charAt(place))).size).toBe(32);
  });
});
