/**
 * Decodes Windows-1252 as the WHATWG Encoding Standard has it. Several Node releases decode its bytes 0x80 to 0x9F
 * as Latin-1 (nodejs/node#56542), which loses every curly quotation mark.
 */
export const decodeWindows1252 = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => UPPER_CONTROLS.charAt(control.charCodeAt(0) - 0x80));

/** What the bytes from 0x80 on mean; the five that mean nothing stay control characters. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + '\u0090‘’“”•–—˜™š›œ\u009džŸ';
