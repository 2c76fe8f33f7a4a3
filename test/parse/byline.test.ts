import { describe, expect, it } from 'vitest';
import { writersOfLine } from '../../src/parse/byline.ts';

describe('a byline names the writers', () => {
  it.each([
    ['By Anna Reed', ['Anna Reed']],
    ['By A. Writer', ['A. Writer']],
    ['by Anna Reed', ['Anna Reed']],
    ['BY ANNA REED', ['ANNA REED']],
    ['By Anna Reed and L. van den Berg', ['Anna Reed', 'L. van den Berg']],
    ['By Anna Reed, Tom Hale and Miklós Tarnai', ['Anna Reed', 'Tom Hale', 'Miklós Tarnai']],
    ['By Anna Reed, Staff Writer', ['Anna Reed']],
    ['By Anna Reed in Oslo and Tom Hale in Nairobi', ['Anna Reed', 'Tom Hale']],
    ['By Anna Reed | Northern Wire', ['Anna Reed']],
    ['By Anna Reed, Associated Press', ['Anna Reed']],
    ['By Anna Reed, 14 March 2024', ['Anna Reed']],
    ['Posted on October 6, 2023 by Anna Reed', ['Anna Reed']],
    ['By Reuters', ['Reuters']],
    ['Interview: Judit Almássy', ['Judit Almássy']],
    ['Von Max Müller', ['Max Müller']],
    ['Por María de la Cruz', ['María de la Cruz']],
    ['Anna Reed, Political Editor', ['Anna Reed']],
    ['Reporting by Anna Reed; editing by Tom Hale', ['Anna Reed']],
  ])('%s', (line, writers) => {
    expect(writersOfLine(line)).toEqual(writers);
  });

  it.each([
    'By Tuesday the bridge was open',
    'By Tuesday',
    'By Anna Reed’s own account, nobody slept.',
    'By the river',
    'By train',
    'Interview: Why the harbour had to close',
    'Anna Reed',
    'Anna Reed, who leads the union',
  ])('%s is none', (line) => {
    expect(writersOfLine(line)).toBeNull();
  });
});
