import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../quotes/read-text.ts';

/** The pronouns of an actor in quotation marks and outside. */
function pronounsOf(text: string, name: string): readonly string[] {
  const actor = extract(documentOf(text)).actors.find((one) => one.name === name);
  return (actor?.mentions ?? [])
    .filter(({ form }) => form === 'PRONOUN')
    .map(({ span }) => text.slice(span.start, span.end));
}

describe('a pronoun in quotation marks', () => {
  it('is the speaker where it is the first person', () => {
    expect(pronounsOf('“I’m tired of my job,” said Anna Kovács.', 'Anna Kovács')).toEqual(['I', 'my']);
  });

  it('is the organisation that speaks where it is “we”', () => {
    const text = 'The Transport Ministry said: “We regret our delay.”';
    expect(pronounsOf(text, 'Transport Ministry')).toEqual(['We', 'our']);
  });

  it('is not one person where it is “we”', () => {
    expect(pronounsOf('“We are tired,” said Anna Kovács.', 'Anna Kovács')).toEqual([]);
  });

  it('is somebody else than the speaker where it is the third person', () => {
    const text = 'Peter Szabo left on Monday. “He was tired,” said Thomas Berg.';
    expect(pronounsOf(text, 'Peter Szabo')).toEqual(['He']);
    expect(pronounsOf(text, 'Thomas Berg')).toEqual([]);
  });

  it('is whom the quotation has named', () => {
    const text = '“Peter Szabo has improved. He ran on Sunday,” said the coach.';
    expect(pronounsOf(text, 'Peter Szabo')).toEqual(['He']);
  });

  it('is nobody where it is quoted inside the quotation', () => {
    const text = '“She told me, ‘I will stay,’ and left,” said Anna Kovács.';
    expect(pronounsOf(text, 'Anna Kovács')).toEqual(['me']);
  });

  it('is nobody where nobody is known to speak', () => {
    expect(pronounsOf('Anna Kovács came late. Somebody had written “I was here” there.', 'Anna Kovács')).toEqual([]);
  });
});
