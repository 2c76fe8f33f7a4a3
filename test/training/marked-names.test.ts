import { describe, expect, it } from 'vitest';
import { NAMED } from '../../src/extract/tagging/entities/named.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { labelsOf } from '../../training/marked-names.ts';

/** Every token with what it is labelled as, "+" for those that go on with a name. */
function labelled(text: string, marked: Readonly<Record<string, string>>): string {
  const tokens = tokenize(text);
  const entities = Object.entries(marked).map(([words, type]) => {
    const start = text.indexOf(words);
    return { span: [start, start + words.length] as const, type };
  });
  return [...labelsOf(tokens, entities)]
    .map((label, at) => {
      const word = text.slice(tokens.starts[at], tokens.ends[at]);
      return label === 0 ? word : `${word}/${NAMED[(label - 1) >> 1]}${label % 2 === 0 ? '+' : ''}`;
    })
    .join(' ');
}

describe('marked names as labels', () => {
  it('have one label for the first token and one for the others', () => {
    expect(labelled('Ann Lee left Rome.', { 'Ann Lee': 'PERSON', Rome: 'PLACE' })).toBe(
      'Ann/PERSON Lee/PERSON+ left Rome/PLACE .',
    );
  });

  it('leave out the article and the owner’s ending', () => {
    expect(labelled('It is the UN’s plan.', { 'the UN’s': 'ORGANIZATION' })).toBe(
      'It is the UN/ORGANIZATION ’s plan .',
    );
  });

  it('part two places at the comma', () => {
    expect(labelled('In Kigali, Rwanda', { 'Kigali, Rwanda': 'PLACE' })).toBe('In Kigali/PLACE , Rwanda/PLACE');
  });

  it('are those of no actor where the type is another', () => {
    expect(labelled('Most Kenyan farmers', { Kenyan: 'GROUP' })).toBe('Most Kenyan/OTHER farmers');
  });
});
