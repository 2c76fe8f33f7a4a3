import { describe, expect, it } from 'vitest';
import { dateOfLine } from '../../src/parse/date-line.ts';
import { datesOf } from '../../src/parse/dates.ts';

describe('a date line says when the article came out', () => {
  it.each([
    ['14 March 2024', '2024-03-14T00:00:00Z'],
    ['March 14, 2024', '2024-03-14T00:00:00Z'],
    ['Published: 14 March 2024, 10:32 GMT', '2024-03-14T10:32:00Z'],
    ['Thu 14 Mar 2024 10.32 GMT', '2024-03-14T10:32:00Z'],
    ['January 15, 2024, 10:32 a.m.', '2024-01-15T10:32:00Z'],
    ['updated 7:32 p.m. ET Jan. 6, 2007', '2007-01-07T00:32:00Z'],
    ['14 March 2024 12:00 +0200', '2024-03-14T10:00:00Z'],
    ['2024-03-14T10:32:05Z', '2024-03-14T10:32:05Z'],
    ['2024-03-14', '2024-03-14T00:00:00Z'],
    ['14/03/2024', '2024-03-14T00:00:00Z'],
    ['14.03.2024', '2024-03-14T00:00:00Z'],
    ['04/04/2024', '2024-04-04T00:00:00Z'],
    ['14 March 2024 | 3 min read', '2024-03-14T00:00:00Z'],
    ['Oslo, 14 March 2024', '2024-03-14T00:00:00Z'],
  ])('%s', (line, iso) => {
    expect(dateOfLine(line)?.iso).toBe(iso);
  });

  it.each([
    ['no year', '14 March'],
    ['no day', 'March 2024'],
    ['the clock', 'two hours ago'],
    ['either month', '03/04/2024'],
    ['either month, with dots', '3.4.2024'],
    ['a sentence', 'The harbour was closed on 14 March 2024.'],
    ['a heading', 'What happened on 14 March 2024 in Oslo'],
    ['a day that is not in the calendar', '31 February 2024'],
  ])('but not with %s: %s', (_, line) => {
    expect(dateOfLine(line)).toBeNull();
  });

  it('and whether it is that of an update', () => {
    expect(dateOfLine('Updated: 15 March 2024')?.isUpdate).toBe(true);
    expect(dateOfLine('Published: 14 March 2024')?.isUpdate).toBe(false);
  });

  it('and where in the line it stands', () => {
    const line = 'Published 14 March 2024 in Oslo';
    expect(datesOf(line).map(({ start, end }) => line.slice(start, end))).toEqual(['14 March 2024']);
  });
});
