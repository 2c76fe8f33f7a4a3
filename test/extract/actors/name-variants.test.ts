import { describe, expect, it } from 'vitest';
import { actorsOf, aliasesOf, mentionsOf, read } from './read.ts';

describe('spellings of one name', () => {
  it.each([
    ['Wladimir Quistow spoke. They asked Vladimir Quistov.', 'Vladimir Quistov'],
    ['Volodymyr Tarnsky left. They asked Volodymyr Tarnskyy.', 'Volodymyr Tarnskyy'],
    ['They met Youssef Tarnawi, and Yusef Tarnawi left.', 'Youssef Tarnawi'],
  ])('are one person: %s', (text, other) => {
    expect(read(text).actors).toHaveLength(1);
    expect(read(text).actors[0]?.aliases.map(({ text: alias }) => alias)).toContain(other);
  });

  it('are one person where the surname stands alone', () => {
    expect(mentionsOf('Hassan al-Tarni spoke. They asked El-Tarnni, and he left.', 'Hassan al-Tarni')).toContain(
      'El-Tarnni',
    );
  });

  it('are two people where another letter sounds differently, or a title says that one is a woman', () => {
    expect(actorsOf('Anna Quist and Anne Quist came.')).toHaveLength(2);
    expect(actorsOf('They asked Mr Nicola Quist. Then Mrs Nikola Quist came.')).toHaveLength(2);
  });

  it.each([
    ['They met in Peking, and later in Beijing.', 'PLACE Beijing'],
    ['Shells fell on Kharkov. They left Kharkiv.', 'PLACE Kharkiv'],
    ['He lives in Bombay, but works in Mumbai.', 'PLACE Mumbai'],
  ])('are one place: %s', (text, place) => {
    expect(actorsOf(text)).toEqual([place]);
  });
});

describe('the adjective of a nation', () => {
  it('stands for a country that the text names, without being one of its names', () => {
    const text = 'They sailed from Turkey. In Turkish ports they slept.';
    expect(mentionsOf(text, 'Turkey')).toEqual(['Turkey', 'Turkish']);
    expect(aliasesOf(text, 'Turkey')).toEqual(['Turkey']);
  });

  it('names no country by itself, and its people are none', () => {
    expect(actorsOf('They slept in Turkish ports.')).toEqual([]);
    expect(mentionsOf('Kenya won. Most Kenyans slept.', 'Kenya')).toEqual(['Kenya']);
  });
});

describe('a nickname in quotation marks', () => {
  it.each([
    'They asked Edvin “Comet” Quist. Comet Quist left.',
    'They asked Edvin "Comet" Quist. Then Quist left, and Comet wept.',
  ])('belongs to the name: %s', (text) => {
    expect(read(text).actors).toHaveLength(1);
  });

  it('is none where a word is quoted before a name', () => {
    expect(actorsOf('Quoting Anna Lund, “Never,” Péter Quist left.')).toEqual([
      'PERSON Anna Lund',
      'PERSON Péter Quist',
    ]);
  });
});

describe('names of organisations', () => {
  it('have acronyms with the small words in them', () => {
    expect(aliasesOf('The Bureau of Tides warned them. The BOT was right.', 'Bureau of Tides')).toContain('BOT');
  });

  it('may lose the ending of a company', () => {
    expect(aliasesOf('Tarn Motors Corp. sold more cars. Tarn Motors has ten plants.', 'Tarn Motors Corp.')).toContain(
      'Tarn Motors',
    );
  });

  it('are not what joins two names by a hyphen', () => {
    expect(actorsOf('Both the Tarn-Quist border and the Turkish-Bulgarian fence are shut.')).toEqual([]);
  });
});

describe('a name at the start of a sentence', () => {
  it('is known by the Arabic article', () => {
    expect(mentionsOf('They asked Hassan el-Tarni. El-Tarni has left.', 'Hassan el-Tarni')).toContain('El-Tarni');
  });
});

describe('American states', () => {
  it('go by their short forms', () => {
    expect(aliasesOf('They live in Fresno, Calif., and work all over California.', 'California')).toEqual([
      'Calif.',
      'California',
    ]);
  });
});
