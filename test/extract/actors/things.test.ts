import { describe, expect, it } from 'vitest';
import { actorsOf } from './read.ts';

describe('things with names are no actors', () => {
  it.each([
    ['aboard a ship', 'Nine men were aboard the Tarn Star.'],
    ['on board a ship, and the ship later', 'Nine men were on board the Tarn Star. Nobody saw the Tarn Star again.'],
    ['a ship by what it does', 'The Quistby sank in June.'],
    ['a ship by apposition', 'The Quistby, a steamer of 900 tons, left.'],
    ['a book by its noun', 'She talked about her novel Slow Rain.'],
    ['goods by their price', 'The Stillness costs 499 euros.'],
    ['one of many', 'He sold his car, a Marlow Swift, and left.'],
    ['what one wins', 'She won the Silver Bracket twice.'],
    ['what goes to somebody', 'The Silver Bracket went on Monday to a young poet.'],
    ['a festival', 'They sang at the Quistby festival.'],
    ['the first word of marked words inside others', '“It says, ‘Leftover danger is low,’ ” they read.'],
    ['a label in marks', '“It was in a folder called ‘Cycling’,” they said.'],
  ])('%s', (_what, text) => {
    expect(actorsOf(text)).toEqual([]);
  });

  it('but who is called like a ship is one', () => {
    expect(actorsOf('The ship Anna Lund left. The captain’s niece is called Anna Lund.')).toEqual(['PERSON Anna Lund']);
  });

  it('and so is who is named right after the word for a thing', () => {
    expect(actorsOf('In the film Oskun sings. They all admire Mr Oskun, who is shy.')).toEqual(['PERSON Oskun']);
  });

  it('and so is a company whose name only modifies a noun', () => {
    expect(actorsOf('They boarded a Danubia Rail train.')).toEqual(['ORGANIZATION Danubia Rail']);
  });

  it('and what goes somewhere', () => {
    expect(actorsOf('The Harbour Council went to a meeting.')).toEqual(['ORGANIZATION Harbour Council']);
  });
});

describe('capitals', () => {
  it('of one word that only a heading has name nobody', () => {
    expect(actorsOf('It burned all night.', 'Minister excludes Peril for population')).toEqual([]);
  });

  it('of one word in a heading name whom the paragraphs name', () => {
    expect(actorsOf('It was sold by the newspaper Nordpost.', 'How Nordpost sold it')).toEqual([
      'ORGANIZATION Nordpost',
    ]);
  });

  it('of an acronym are the name after what it is', () => {
    expect(actorsOf('He told the News Agency QXR about it.')).toEqual(['ORGANIZATION QXR']);
  });

  it('of an everyday word belong to a name that something is called by', () => {
    expect(actorsOf('An association called Both Banks agreed.')).toEqual(['ORGANIZATION Both Banks']);
  });
});
