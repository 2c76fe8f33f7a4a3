import { describe, expect, it } from 'vitest';
import { mentionsOf } from './read.ts';

describe('“he” and “she”', () => {
  it('go to the one person of their gender nearby', () => {
    expect(mentionsOf('Anna Kovács met Peter Szabo. She thanked him.', 'Anna Kovács')).toEqual(['Anna Kovács', 'She']);
  });

  it('are left out where two people fit in one sentence', () => {
    expect(mentionsOf('Peter Szabo told Thomas Berg that he was late.', 'Peter Szabo')).toEqual(['Peter Szabo']);
  });

  it('go on with what the sentence before is about', () => {
    expect(mentionsOf('Peter Szabo met Thomas Berg in Vienna. He said little.', 'Peter Szabo')).toEqual([
      'Peter Szabo',
      'He',
    ]);
  });

  it('go on with who spoke before, if they speak', () => {
    const text =
      'Anna Kovács has a plan, according to Greta Falk, but Maria Berg said it was old. It was, she added, bad.';
    expect(mentionsOf(text, 'Maria Berg')).toEqual(['Maria Berg', 'she']);
  });

  it('are rather somebody of the same sentence', () => {
    const text = 'Greta Falk sang. Greta Falk danced. Anna Kovács said nothing, though she was there.';
    expect(mentionsOf(text, 'Anna Kovács')).toEqual(['Anna Kovács', 'she']);
  });

  it('are a part of a word with what is contracted', () => {
    expect(mentionsOf('Anna Kovács says she’ll stay.', 'Anna Kovács')).toEqual(['Anna Kovács', 'she']);
  });

  it('go to the one who is named after them, where the sentence begins so', () => {
    const text = 'Thomas Berg was late. As he left, Peter Szabo waved.';
    expect(mentionsOf(text, 'Peter Szabo')).toEqual(['he', 'Peter Szabo']);
  });

  it('go to whom the writer puts in brackets after them', () => {
    const text = 'Thomas Berg was sure that he [Peter Szabo] would stay.';
    expect(mentionsOf(text, 'Peter Szabo')).toEqual(['he', 'Peter Szabo']);
  });

  it('do not reach over a heading', () => {
    expect(mentionsOf('Peter Szabo left.', 'Peter Szabo', 'He is gone')).toEqual(['Peter Szabo']);
  });
});

describe('“him”', () => {
  it('is nobody who is the subject of its own clause', () => {
    const text = 'Peter Szabo sang. Thomas Berg thanked him.';
    expect(mentionsOf(text, 'Peter Szabo')).toEqual(['Peter Szabo', 'him']);
    expect(mentionsOf(text, 'Thomas Berg')).toEqual(['Thomas Berg']);
  });

  it('but “himself” is', () => {
    const text = 'Peter Szabo sang. Thomas Berg thanked himself.';
    expect(mentionsOf(text, 'Thomas Berg')).toEqual(['Thomas Berg', 'himself']);
  });
});

describe('“his” and “her”', () => {
  it('rather belong to the subject of their clause', () => {
    const text = 'Thomas Berg saw that Peter Szabo lost his hat.';
    expect(mentionsOf(text, 'Peter Szabo')).toEqual(['Peter Szabo', 'his']);
  });

  it('do not belong to whom they describe', () => {
    const text = 'Thomas Berg sang well. Peter Szabo is his tutor, they say.';
    expect(mentionsOf(text, 'Peter Szabo')).toEqual(['Peter Szabo']);
  });

  it('are a part of the words for somebody else', () => {
    expect(mentionsOf('Peter Szabo came. His father sold his car.', 'Peter Szabo')).not.toContain('His');
    expect(mentionsOf('Peter Szabo came. His hat fell.', 'Peter Szabo')).toContain('His');
  });
});

describe('the gender of a name that says nothing of it', () => {
  it('is that of the pronouns that follow it', () => {
    const text = 'Mkhwebane Tso overstepped her authority. Anna Berg objected. Mkhwebane Tso left. She said why.';
    expect(mentionsOf(text, 'Mkhwebane Tso')).toContain('her');
  });
});
