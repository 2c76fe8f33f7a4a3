import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/store/identity/name-key.ts';
import { parsePersonName } from '../../../src/store/identity/person-name.ts';
import { canBeOneName } from '../../../src/store/identity/short-form.ts';

const parse = (name: string) => parsePersonName(nameKey('PERSON', name));

describe('a person’s name', () => {
  it.each([
    ['Anna Kovács', ['anna'], 'kovacs', null],
    ['KOVÁCS', [], 'kovacs', null],
    ['J.R. Smith', ['j', 'r'], 'smith', null],
    ['Ursula von der Leyen', ['ursula'], 'leyen', null],
    ['Abdel Fattah al-Sisi', ['abdel', 'fattah'], 'sisi', null],
    ['Márton Halász-Kiss', ['marton'], 'halaszkiss', null],
    ['Martin Luther King, Jr.', ['martin', 'luther'], 'king', 'jr'],
    ['Conor O’Brien', ['conor'], 'obrien', null],
    ['De Blasio', [], 'blasio', null],
    ['Ben Rhodes', ['ben'], 'rhodes', null],
  ])('%s', (name, given, surname, suffix) => {
    expect(parse(name)).toMatchObject({ given, surname, suffix });
  });
});

describe('two names', () => {
  it.each([
    ['John Smith', 'J. Smith'],
    ['John Alan Smith', 'J. A. Smith'],
    ['John Alan Smith', 'John Smith'],
    ['Vladimir Putin', 'Wladimir Putin'],
    ['Mikhail Gorbachev', 'Mikhail S. Gorbachev'],
  ])('can be one: %s, %s', (a, b) => {
    expect([canBeOneName(parse(a), parse(b)), canBeOneName(parse(b), parse(a))]).toEqual([true, true]);
  });

  it.each([
    ['John Smith', 'Jane Smith'],
    ['John Smith', 'John Smythe-Jones'],
    ['John Alan Smith', 'John B. Smith'],
    ['Alexander Boris Johnson', 'Boris Johnson'],
    ['Martin King Jr.', 'Martin L. King'],
    ['J. Smith', 'Smith'],
  ])('cannot be one: %s, %s', (a, b) => {
    expect([canBeOneName(parse(a), parse(b)), canBeOneName(parse(b), parse(a))]).toEqual([false, false]);
  });
});
