import { expect, it } from 'vitest';
import { sourceFileOfText } from '../../src/source/source-file-of-text.ts';

it('a text that was given stays as it was given, so that offsets fit the giver’s copy', () => {
  const text = '\ufeffOne.\r\n“Two.”\r';
  const file = sourceFileOfText('line-1', text);
  expect(file.text).toBe(text);
  expect(file).toMatchObject({
    path: 'line-1',
    bytes: Buffer.byteLength(text),
    encoding: 'utf-8',
    format: 'PLAIN_TEXT',
  });
});
