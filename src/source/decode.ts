import chardet from 'chardet';
import { decodeWindows1252 } from './windows-1252.ts';

/** What came of bytes that are text. */
export interface Decoded {
  /** Without a byte order mark; line ends as they are. */
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
}

/**
 * Bytes as text, or why they are none. A byte order mark decides; then UTF-16 without one, told by its zero bytes;
 * then strict UTF-8; then what letters and their neighbours look most like (`chardet`), of which the first is taken
 * that decodes without a fault.
 */
export function decode(bytes: Buffer): Decoded | 'BINARY' | 'UNDECODABLE' {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => bytes.subarray(0, mark.length).equals(mark))?.[1];
  if (marked !== undefined) return decodeAs(marked, bytes) ?? 'UNDECODABLE';
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return decodeAs(wide, bytes) ?? 'BINARY';
  if (isBinary(bytes)) return 'BINARY';
  return decodeAs('utf-8', bytes) ?? decodeByLikeness(bytes) ?? 'UNDECODABLE';
}

const BYTE_ORDER_MARKS: readonly (readonly [Buffer, string])[] = [
  [Buffer.from([0xef, 0xbb, 0xbf]), 'utf-8'],
  [Buffer.from([0xfe, 0xff]), 'utf-16be'],
  [Buffer.from([0xff, 0xfe]), 'utf-16le'],
];

/**
 * `null` where a byte has no meaning in the encoding. Outside of Unicode's own encodings, which are told by their form,
 * also where one means a control character that no text has: the sign of a wrong guess.
 */
function decodeAs(encoding: string, bytes: Buffer): Decoded | null {
  try {
    const text =
      encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const isGuess = !encoding.startsWith('utf-');
    return isGuess && /[\u0080-\u0084\u0086-\u009f]/.test(text) ? null : { text, encoding };
  } catch {
    return null;
  }
}

/**
 * In UTF-16 every Latin letter, digit, blank and line end has a zero byte on the same side, and few other characters
 * (the ideographic blank) have one on the other; text in other encodings has none at all.
 */
function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const enough = Math.max(1, bytes.length / 2 / 20);
  if (odd >= enough && even <= odd / 10) return 'utf-16le';
  if (even >= enough && odd <= even / 10) return 'utf-16be';
  return null;
}

/** A zero byte, or more than one control character in a hundred: an image, an archive, a PDF. */
function isBinary(bytes: Buffer): boolean {
  if (bytes.includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-') return true;
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++;
  return controls * 100 > bytes.length;
}

/** Backspace, tab, line feed, vertical tab, form feed, carriage return, end of file (DOS), escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);

/**
 * Text that looks like UTF-8 with a fault in it is not read as anything else: every letter beyond ASCII would be wrong.
 * Where nothing is likely, as with a single letter beyond ASCII, it is taken for Windows-1252, the commonest.
 */
function decodeByLikeness(bytes: Buffer): Decoded | null {
  const likely = chardet.analyse(bytes.subarray(0, SAMPLE_IN_BYTES)).map(({ name }) => labelOf(name));
  if (likely[0] === 'utf-8') return null;
  for (const label of [...likely, 'windows-1252']) {
    const decoded = label === null ? null : decodeAs(label, bytes);
    if (decoded !== null) return decoded;
  }
  return null;
}

const SAMPLE_IN_BYTES = 64 * 1024;

/** The WHATWG label for a detector's name (`ISO-8859-1` is `windows-1252`); `null` where it has none. */
function labelOf(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
