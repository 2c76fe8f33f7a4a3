import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../../src/parse/plain-text.ts';
import { PROSE } from './outline-of.ts';

function titleOf(text: string): string | null {
  const { title } = parsePlainText(text);
  return title && text.slice(title.start, title.end);
}

describe('a title is told from a first paragraph', () => {
  it.each([
    'Storm closes the harbour',
    'STORM CLOSES THE HARBOUR',
    'Who will pay for the harbour?',
    '“We will not pay”',
    'Minister: no money for the harbour',
    'Related: how a comment form works',
    'Video: Storm closes the harbour',
    'The Harbour, the Storm and the Seven Ferries That Nobody Wanted to Sail.',
  ])('%s', (title) => {
    expect(titleOf(`${title}\n\n${PROSE}`)).toBe(title);
  });

  it('on the line right over the text', () => {
    expect(titleOf(`Storm closes the harbour\n${PROSE}\n${PROSE}`)).toBe('Storm closes the harbour');
  });

  it('under an address, a kicker, a date and a byline', () => {
    const text = `https://example.com/storm\n\nPRESS RELEASE\n\n14 March 2024\nBy Anna Reed\n\nStorm closes the harbour\n\n${PROSE}`;
    expect(titleOf(text)).toBe('Storm closes the harbour');
  });

  it('wrapped over two lines', () => {
    const title = 'Storm closes the harbour and nobody knows when the ferries to the\nislands will sail again';
    const body =
      'The harbour was closed for three days after the storm, and the ferry\nto the islands stayed in port until the wind had dropped at last.';
    expect(titleOf(`${title}\n\n${body}`)).toBe(title);
  });

  it.each([
    ['the first line is a paragraph', `${PROSE}\n\n${PROSE}`],
    ['the first line is one sentence', `The harbour was closed on Tuesday after a storm.\n\n${PROSE}`],
    ['the first line is a dateline', `OSLO (NW) — The harbour was closed on Tuesday.\n\n${PROSE}`],
    ['the first line leads on', `The harbour was closed for these reasons:\n\n${PROSE}`],
    ['there is one line', 'Storm closes the harbour'],
  ])('there is none where %s', (_, text) => {
    expect(titleOf(text)).toBeNull();
  });
});
