/**
 * The text with control characters shown and not obeyed, so that no file and no file name can steer a terminal: ESC
 * becomes ␛. Line breaks and tabs become blanks. Every code unit stays in its place.
 */
export const visible = (text: string): string =>
  text.replace(/[\t\n\r\u2028\u2029]/g, ' ').replace(CONTROL, (character) => picture(character.charCodeAt(0)));

// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/** Unicode has pictures of the ASCII controls only. */
const picture = (code: number): string => {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
};
