import { describe, expect, it } from 'vitest';
import { traitsOf } from './read.ts';

describe('the nationalities of a person', () => {
  it.each([
    ['Hungarian Foreign Minister Péter Nagy spoke.', 'Péter Nagy', ['HU']],
    ['Former French president Luc Girard spoke.', 'Luc Girard', ['FR']],
    ['The British actor Hugh Grey laughed.', 'Hugh Grey', ['GB']],
    ['Anna Kovács, the ambassador to Hungary, spoke.', 'Anna Kovács', []],
  ])('%s', (text, name, nationalities) => {
    expect(traitsOf(text, name).nationalities).toEqual(nationalities);
  });
});

describe('the gender of a person', () => {
  it.each([
    ['Anna Kovács spoke.', 'Anna Kovács', 'FEMALE'],
    ['Mr Heyns spoke.', 'Heyns', 'MALE'],
    ['Nkosinathi Heyns spoke.', 'Nkosinathi Heyns', null],
  ])('%s', (text, name, gender) => {
    expect(traitsOf(text, name).gender).toEqual(gender);
  });
});

it('nothing but a person decides a distinction', () => {
  expect(traitsOf('John Smith, a footballer, met Mr Smith.', 'John Smith').distinction).toBeNull();
});
