import { describe, expect, it } from 'vitest';
import { actorsOf, aliasesOf, mentionsOf, read, rolesOf } from './read.ts';

describe('names of one actor', () => {
  it('are joined by surname, title and possessive', () => {
    const text = 'Prime Minister Anna Kovács spoke. Mrs Kovács left. Kovács’s car waited.';
    expect(aliasesOf(text, 'Anna Kovács')).toEqual(['Kovács', 'Anna Kovács']);
    expect(actorsOf(text)).toHaveLength(1);
  });

  it('are joined by the acronym in brackets, and by the gazetteer behind it', () => {
    expect(aliasesOf('The Dock Workers’ Alliance (DWA) met. The DWA agreed.', 'Dock Workers’ Alliance')).toEqual([
      'DWA',
      'Dock Workers’ Alliance',
    ]);
    const [osce] = read('The Organization for safety and cooperation in Europe (OSCE) met.').actors;
    expect(osce?.id).toBe('organization:OSCE');
    expect(osce?.aliases.map(({ text }) => text)).toContain('Organization for safety and cooperation in Europe');
  });

  it('are joined by a part of an organisation’s name', () => {
    expect(aliasesOf('Hartmann Logistik GmbH grew. They thanked Hartmann.', 'Hartmann Logistik GmbH')).toContain(
      'Hartmann',
    );
  });

  it('are one country in all its names', () => {
    expect(aliasesOf('Great Britain agreed. The UK signed. The British government paid.', 'United Kingdom')).toEqual([
      'British government',
      'Great Britain',
      'UK',
    ]);
  });

  it('are kept apart where two people share a surname, unless a title or the paragraph tells', () => {
    const text = 'Márton Halász and Zsófia Halász came. Mrs Halász spoke.';
    expect(mentionsOf(text, 'Zsófia Halász')).toEqual(['Zsófia Halász', 'Halász']);
    expect(mentionsOf(text, 'Márton Halász')).toEqual(['Márton Halász']);
  });

  it('are kept apart where the title names one of them', () => {
    const text = 'Zsófia Halász died. Her nephew, Márton Halász, wept.\n\nThe news spread.\n\nHalász lived alone.';
    expect(mentionsOf(text, 'Zsófia Halász', 'Zsófia Halász is dead')).toContain('Halász');
    expect(mentionsOf(text, 'Márton Halász', 'Zsófia Halász is dead')).not.toContain('Halász');
  });

  it('are joined where a river or lake goes without that word', () => {
    expect(aliasesOf('They met at Thornby Lake. Below Thornby lies a town.', 'Thornby Lake')).toContain('Thornby');
  });

  it('are joined by initials, where one person alone fits', () => {
    expect(aliasesOf('John Quist left. They asked J. Quist.', 'John Quist')).toEqual(['J. Quist', 'John Quist']);
    expect(actorsOf('John Quist and James Quist left. They asked J. Quist.')).toHaveLength(3);
  });

  it('give the same id in every text, and that of the gazetteer where it knows the actor', () => {
    const ids = (text: string): readonly string[] => read(text).actors.map(({ id }) => id);
    expect(ids('Hungary left.')).toEqual(['country:HU']);
    expect(ids('They asked Anna Kovács.')).toEqual(ids('It was Anna Kovács. Then Kovács left.'));
  });
});

describe('roles', () => {
  it.each([
    ['before the name', 'The former foreign minister Anna Kovács left.', 'former foreign minister'],
    ['before it with a comma', 'The Hungarian foreign minister, Anna Kovács, left.', 'Hungarian foreign minister'],
    ['with a complement', 'He met the head of state and party Anna Kovács there.', 'head of state and party'],
    ['as a title', 'Prime Minister Anna Kovács left.', 'Prime Minister'],
    ['after it', 'Anna Kovács, the mayor of Szeged, left.', 'mayor of Szeged'],
    ['after an age', 'Anna Kovács, 54, a farmer, left.', 'farmer'],
    ['before a form of address', 'Its owner, Señora Anna Kovács, left.', 'owner'],
    ['with a participle', 'They asked the returning officer, Anna Kovács.', 'returning officer'],
    ['where the name is given', 'It says that a miller named Anna Kovács stood up.', 'miller'],
    ['in a clause', 'Anna Kovács, who left in May and is now chairman of the port, spoke.', 'chairman of the port'],
    ['where they are taken up', 'Anna Kovács, born in 1970, has been elected mayor of Szeged.', 'mayor of Szeged'],
  ])('are read %s', (_where, text, role) => {
    expect(rolesOf(text, 'Anna Kovács')).toEqual([role]);
  });

  it('do not make a person of what is headed', () => {
    const text = 'They met Anna Kovács, the chief engineer of Tarn Valley Dams.';
    expect(actorsOf(text)).toEqual(['PERSON Anna Kovács', 'ORGANIZATION Tarn Valley Dams']);
  });

  it.each([
    'Anna Kovács was never elected mayor.',
    'Anna Kovács may become mayor.',
    'It helps if Anna Kovács becomes mayor.',
  ])('are not those that nobody has yet: %s', (text) => {
    expect(rolesOf(text, 'Anna Kovács')).toEqual([]);
  });

  it('do not take in the next name', () => {
    expect(rolesOf('Anna Kovács, President Peter Szabo and others came.', 'Anna Kovács')).toEqual([]);
  });
});
