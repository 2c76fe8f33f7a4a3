import { describe, expect, it } from 'vitest';
import { mentionsOf, rolesOf } from './read.ts';

describe('descriptions of people', () => {
  it('are mentions of the one person with that role', () => {
    expect(mentionsOf('Transport Minister Samuel Okumbe came. The minister spoke.', 'Samuel Okumbe')).toEqual([
      'Samuel Okumbe',
      'The minister',
    ]);
  });

  it('are another word for whom the text is about, and what that person is', () => {
    const text = 'Anna Kovács was seen in Vienna. The singer wore red.';
    expect(mentionsOf(text, 'Anna Kovács')).toEqual(['Anna Kovács', 'The singer']);
    expect(rolesOf(text, 'Anna Kovács')).toEqual(['singer']);
  });

  it.each(['The 33-year-old', 'The outspoken star'])('are also those that say no profession: %s', (words) => {
    expect(mentionsOf(`Anna Kovács was seen in Vienna. ${words} wore red.`, 'Anna Kovács')).toEqual([
      'Anna Kovács',
      words,
    ]);
  });

  it('are whose age they say', () => {
    const text = 'Anna Kovács, 33, and Greta Falk, 41, came. The 41-year-old wore red.';
    expect(mentionsOf(text, 'Greta Falk')).toEqual(['Greta Falk', 'The 41-year-old']);
  });

  it.each([
    ['two people may be meant', 'Anna Kovács met Greta Falk. The singer wore red.'],
    ['the gender is another', 'Anna Kovács was seen. The actor wore red.'],
    ['they say that it is another', 'Anna Kovács was seen. The next singer wore red.'],
    ['an office stands for itself', 'Anna Kovács was seen. The president wore red.'],
    ['they are quoted', 'Anna Kovács was seen. “The singer wore red,” they all say.'],
  ])('are left out where %s', (_why, text) => {
    expect(mentionsOf(text, 'Anna Kovács')).toEqual(['Anna Kovács']);
  });
});

describe('descriptions of organisations', () => {
  it('are mentions of the one organisation of that sort', () => {
    expect(mentionsOf('The Ministry of Health closed. Later the ministry said why.', 'Ministry of Health')).toEqual([
      'Ministry of Health',
      'the ministry',
    ]);
  });

  it('are the police where the name says so', () => {
    const text = 'The Lesno Police Service apologised. Residents had urged the police to stop.';
    expect(mentionsOf(text, 'Lesno Police Service')).toEqual(['Lesno Police Service', 'the police']);
  });
});

describe('descriptions of places', () => {
  it('are the country last spoken of', () => {
    const text = 'Kenya and Uganda signed. Later Uganda grew, and trade in the country rose.';
    expect(mentionsOf(text, 'Uganda')).toEqual(['Uganda', 'Uganda', 'the country']);
  });

  it('are the one whose name ends in the word', () => {
    const text = 'Fish died in the Hudson River. Police closed the river.';
    expect(mentionsOf(text, 'Hudson River')).toEqual(['Hudson River', 'the river']);
  });

  it('are none where the word only modifies another', () => {
    expect(mentionsOf('Kenya grew. They played the country music.', 'Kenya')).toEqual(['Kenya']);
  });
});
