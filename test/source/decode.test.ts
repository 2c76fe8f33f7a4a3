import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.ts';

const TEXT = '“Das ist ein Satz wie ein Kissen”, said Zoë Brûlé – and the Café Málaga lost €2… “Who’d believe it?”\n';

const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

/** Windows-1252, by hand: what is not in the table is Latin-1. */
const windows1252 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (character) => TABLE[character] ?? character.charCodeAt(0)));
const TABLE: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
};

describe('bytes are decoded', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 with a byte order mark', utf16(`\ufeff${TEXT}`, 'le'), 'utf-16le'],
    ['UTF-16 in the other order', utf16(`\ufeff${TEXT}`, 'be'), 'utf-16be'],
    ['UTF-16 without a byte order mark', utf16(TEXT, 'le'), 'utf-16le'],
    ['UTF-16 in the other order, without', utf16(TEXT, 'be'), 'utf-16be'],
    ['Windows-1252', windows1252(TEXT), 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  it.each([
    [
      'windows-1251',
      'cff0e0e2e8f2e5ebfcf1f2e2ee20eee1fafff2e8ebee20e220effff2ede8f6f32c20f7f2ee20ede520e8e7ece5ede8f220f1e2eee820efebe0edfb2e',
      'Правительство объявило'.slice(0, 13),
    ],
    [
      'shift_jis',
      '90ad957b82cd8be0976a93fa8141935393b98c7689e682f095cf8d5882b582c882a282c694ad955c82b582bd8142',
      '政府は金曜日',
    ],
  ])('%s, by what its letters look like', (encoding, hex, opening) => {
    const decoded = decode(Buffer.from(hex, 'hex'));
    expect(decoded).toMatchObject({ encoding });
    expect(decoded).toHaveProperty('text', expect.stringMatching(`^${opening}`));
  });

  it('with one letter beyond ASCII, as Windows-1252', () => {
    expect(decode(windows1252('The cafe was closed. A cup was 2 €, said the owner.'))).toEqual({
      text: 'The cafe was closed. A cup was 2 €, said the owner.',
      encoding: 'windows-1252',
    });
  });

  it('to what they were made of, whatever that was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\p{Cc}\ufeff]/u.test(text) && !text.startsWith('%PDF-'));
        expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });

  it('or refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const decoded = decode(Buffer.from(bytes));
        expect(typeof decoded === 'string' || typeof decoded.text === 'string').toBe(true);
      }),
    );
  });
});

it('reads UTF-8 that was decoded wrongly once before as it stands, stray control characters and all', () => {
  const text = 'Leaders met in Bratislava, said â\u0080\u0099t Hart.';
  expect(decode(Buffer.from(text, 'utf8'))).toEqual({ text, encoding: 'utf-8' });
});
