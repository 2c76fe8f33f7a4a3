import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../src/parse/dateline.ts';

/** The dateline, and where the story goes on. */
function datelineIn(text: string): readonly [string, string] | null {
  const found = datelineOf(text, { start: 0, end: text.length });
  return found && [text.slice(found.span.start, found.span.end), text.slice(found.storyStart)];
}

describe('a dateline opens the first paragraph', () => {
  it.each([
    ['BERLIN (AP) — ', 'BERLIN (AP)'],
    ['BERLIN (AP) -- ', 'BERLIN (AP)'],
    ['BERLIN — ', 'BERLIN'],
    ['COLUMBIA, S.C. (AP) — ', 'COLUMBIA, S.C. (AP)'],
    ['DUBAI, United Arab Emirates — ', 'DUBAI, United Arab Emirates'],
    ['KIGALI, Jun 15 2022 (NPS) - ', 'KIGALI, Jun 15 2022 (NPS)'],
    ['OSTRAVA, Sept. 9 — ', 'OSTRAVA, Sept. 9'],
    ['Bremen, 6 May 2024 – ', 'Bremen, 6 May 2024'],
    ['Berlin (dpa) - ', 'Berlin (dpa)'],
    ['NEW DELHI: ', 'NEW DELHI'],
    ['SÃO PAULO — ', 'SÃO PAULO'],
    ['Ulaanbaatar /MONTSAME/ ', 'Ulaanbaatar /MONTSAME/'],
    ['LEON, GUANAJUATO.- ', 'LEON, GUANAJUATO'],
  ])('%s', (opening, dateline) => {
    expect(datelineIn(`${opening}The harbour was closed.`)).toEqual([dateline, 'The harbour was closed.']);
  });

  it.each([
    'NATO — The alliance of 31 states, which was founded in 1949 — met on Monday. NATO was silent.',
    'NATO — the alliance of 31 states — met on Monday.',
    'Anna Reed — The woman who would not wait — met the minister.',
    'The harbour was closed.',
    'Minister: The harbour is open.',
    'A',
    '',
  ])('but not %s', (text) => {
    expect(datelineIn(text)).toBeNull();
  });

  it('may say when', () => {
    const text = 'Bremen, 6 May 2024 – Hartmann opened a store.';
    expect(datelineOf(text, { start: 0, end: text.length })?.publishedAt).toBe('2024-05-06T00:00:00Z');
  });
});
