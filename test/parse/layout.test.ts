import { describe, expect, it } from 'vitest';
import { rolesIn } from './outline-of.ts';

const paragraphs = (text: string): readonly string[] =>
  rolesIn(text)
    .filter((part) => part.startsWith('PROSE '))
    .map((part) => part.slice(6).replace(/\s+/g, ' '));

const FIRST =
  'The harbour was closed for three days after the storm, and the ferry to the islands stayed in port until the wind had dropped at last.';
const SECOND =
  'Fishermen mended their nets on the quay. Nobody was hurt, the harbour master said, but two sheds had lost their roofs and one its door.';

/** Breaks a paragraph after the last word that fits. */
function wrap(paragraph: string, columns: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (longer.length > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

describe('paragraphs are found in any layout', () => {
  it('with blank lines between them', () => {
    expect(paragraphs(`${FIRST}\n\n${SECOND}\n`)).toEqual([FIRST, SECOND]);
  });

  it('one a line, without blank lines', () => {
    expect(paragraphs(`${FIRST}\n${SECOND}`)).toEqual([FIRST, SECOND]);
  });

  it.each([50, 60, 72, 80])('wrapped at %i columns, with blank lines', (columns) => {
    expect(paragraphs(`${wrap(FIRST, columns)}\n\n${wrap(SECOND, columns)}\n`)).toEqual([FIRST, SECOND]);
  });

  it.each([50, 60, 80])('wrapped at %i columns, the first line of each indented, without blank lines', (columns) => {
    expect(paragraphs(`${wrap(FIRST, columns, '    ')}\n${wrap(SECOND, columns, '    ')}\n`)).toEqual([FIRST, SECOND]);
  });

  it('wrapped, told only by the short last line of each', () => {
    expect(paragraphs(`${wrap(FIRST, 56)}\n${wrap(SECOND, 56)}\n`)).toEqual([FIRST, SECOND]);
  });

  it.each([
    ['CRLF', '\r\n'],
    ['lone CR', '\r'],
    ['the paragraph separator', '\u2029'],
  ])('with %s as the end of a line', (_, end) => {
    expect(paragraphs(`${FIRST}${end}${end}${SECOND}${end}`)).toEqual([FIRST, SECOND]);
  });

  it('with lines of blanks between them that only look empty', () => {
    expect(paragraphs(`  ${FIRST} \n \t\n\u200b\n${SECOND}\t`)).toEqual([FIRST, SECOND]);
  });

  it('and verse is not taken for wrapped prose', () => {
    const verse = 'The tide goes out,\nThe tide comes in,\nThe quay is old,\nThe boats are thin.';
    expect(paragraphs(`${FIRST}\n\n${verse}`)).toEqual([FIRST, ...verse.split('\n')]);
  });

  it('and a title over wrapped text is not drawn into it', () => {
    expect(
      rolesIn(`Storm closes the harbour\nBy Anna Reed\n\n${wrap(FIRST, 60)}\n\n${wrap(SECOND, 60)}`).map(
        (part) => part.split('\n')[0],
      ),
    ).toEqual([
      'TITLE Storm closes the harbour',
      'BYLINE By Anna Reed',
      'PROSE The harbour was closed for three days after the storm, and',
      'PROSE Fishermen mended their nets on the quay. Nobody was hurt,',
    ]);
  });
});
