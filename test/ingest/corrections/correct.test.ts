import { describe, expect, test } from 'vitest';
import { identifierOf } from '../../../src/text/identifier.ts';
import type { WrittenArticle } from '../../store/written-article.ts';
import { actorsIn, corrected, corrections, speakersIn } from './given.ts';

const FLOOD: WrittenArticle = {
  path: 'news/flood.txt',
  body: ['“The dam holds,” said Anna Kovács. Kovács met Wladimir Petrow. “Nobody is hurt,” he said. Aurora paid.'],
  actors: [
    { name: 'Anna Kovács', called: ['Anna Kovács', 'Kovács'] },
    { name: 'Wladimir Petrow', pronouns: ['he'] },
    { name: 'Aurora' },
  ],
  quotes: [
    { said: 'The dam holds,', by: ['Anna Kovács'] },
    { said: 'Nobody is hurt,', by: ['Wladimir Petrow'] },
  ],
};

describe('what is the same', () => {
  test('is one actor under the first name, with all mentions and quotes', () => {
    const after = corrected('- same: [Vladimir Petrov, Aurora, Wladimir Petrow]', FLOOD);
    expect(actorsIn(after)).toEqual({
      'Anna Kovács, PERSON': ['Anna Kovács', 'Kovács'],
      'Vladimir Petrov, PERSON': ['Wladimir Petrow', 'he', 'Aurora'],
    });
    expect(speakersIn(after)).toEqual([['Anna Kovács'], ['Vladimir Petrov']]);
    expect(after.quotes[1]?.attributedTo).toBe('Vladimir Petrov');
    expect(after.actors[1]?.aliases).toEqual([
      { text: 'Aurora', count: 1 },
      { text: 'Wladimir Petrow', count: 1 },
    ]);
  });

  test('has one id in every article, whichever of the names this has', () => {
    const yaml = '- same: [Vladimir Petrov, Wladimir Petrow]';
    const named = (name: string) =>
      corrected(yaml, { path: `${name}.txt`, body: [`${name} left.`], actors: [{ name }] }).actors[0];
    expect(named('Wladimir Petrow')?.id).toBe(identifierOf('PERSON', 'vladimir petrov'));
    expect(named('Vladimir Petrov')?.id).toBe(identifierOf('PERSON', 'vladimir petrov'));
    expect(named('Vladimir Petrov')?.corrections).toBeUndefined();
  });

  test('is one in every article, whatever else is said there of an actor of the name', () => {
    const yaml = '- same: [Vladimir Petrov, Wladimir Petrow]\n- rename: Anna Kovács\n  to: Anna Nagy';
    const written = {
      ...FLOOD,
      actors: [{ name: 'Vladimir Petrov', called: ['Wladimir Petrow'] }, { name: 'Anna Kovács' }],
    };
    expect(corrected(yaml, { ...written, quotes: [] }).actors.map(({ name, isOne }) => [name, isOne])).toEqual([
      ['Anna Nagy', undefined],
      ['Vladimir Petrov', true],
    ]);
  });

  test('is told whatever the case and accents of the names', () => {
    const after = corrected('- same: [Anna Kovacs, wladimir  PETROW]', FLOOD);
    expect(Object.keys(actorsIn(after))).toEqual(['Anna Kovacs, PERSON', 'Aurora, PERSON']);
  });
});

describe('what is different', () => {
  test('in a list is parted, and joined with no actor of another article', () => {
    const after = corrected('- different: [Anna Kovács, Kovács]', { ...FLOOD, source: 'Kovács' });
    expect(actorsIn(after)).toMatchObject({
      'Anna Kovács, PERSON': ['Anna Kovács'],
      'Kovács, PERSON': ['Kovács'],
    });
    const [anna, kovacs] = after.actors;
    expect([anna?.distinction, kovacs?.distinction]).toEqual([null, 'Kovács']);
    expect(anna?.aliases).toEqual([{ text: 'Anna Kovács', count: 1 }]);
    expect(kovacs?.id).not.toBe(identifierOf('PERSON', 'kovacs'));
  });

  test('takes the quotes along whose source is the parted name', () => {
    const written: WrittenArticle = {
      path: 'a.txt',
      body: ['Anna Kovács arrived. “We pay,” Mr Kovács said.'],
      actors: [{ name: 'Anna Kovács', called: ['Anna Kovács', 'Mr Kovács'] }],
      quotes: [{ said: 'We pay,', by: ['Anna Kovács'] }],
    };
    const after = corrected('- different: [Anna Kovács, Mr Kovács]', { ...written, source: 'Mr Kovács' });
    expect(speakersIn(after)).toEqual([['Mr Kovács']]);
    expect(after.quotes[0]?.attributedTo).toBe('Mr Kovács');
  });

  test('with one name is another in the articles that are named, and only there', () => {
    const yaml = '- different: Anna Kovács\n  call: Anna Kovács (dentist)\n  in: news';
    const after = corrected(yaml, FLOOD);
    expect(after.actors[0]).toMatchObject({ name: 'Anna Kovács (dentist)', distinction: 'Anna Kovács (dentist)' });
    expect(speakersIn(after)[0]).toEqual(['Anna Kovács (dentist)']);
    expect(corrected(yaml, { ...FLOOD, path: 'other/flood.txt' }).actors[0]?.name).toBe('Anna Kovács');
  });
});

describe('a name', () => {
  test('is replaced, also in what quotes are attributed to', () => {
    const after = corrected('- rename: Anna Kovács\n  to: Anna Nagy', FLOOD);
    expect(after.actors[0]).toMatchObject({ name: 'Anna Nagy', id: identifierOf('PERSON', 'anna nagy') });
    expect(after.quotes[0]).toMatchObject({ attributedTo: 'Anna Nagy', speakers: [after.actors[0]?.id] });
  });

  test('that becomes another’s makes the two one', () => {
    const after = corrected('- rename: Wladimir Petrow\n  to: Anna Kovács', FLOOD);
    expect(actorsIn(after)).toMatchObject({
      'Anna Kovács, PERSON': ['Anna Kovács', 'Kovács', 'Wladimir Petrow', 'he'],
    });
  });

  test('may be corrected in accents alone', () => {
    const after = corrected('- rename: Anna Kovacs\n  to: Anna Kováč', FLOOD);
    expect(after.actors[0]).toMatchObject({ name: 'Anna Kováč', corrections: [expect.any(String)] });
  });

  test('is followed from correction to correction, and all that is said of any of the names holds', () => {
    const after = corrected(
      '- kind of: Anna Nagy\n  is: organization\n- rename: A. Nagy\n  to: Anna Nagy\n- same: [A. Nagy, Anna Kovács]',
      FLOOD,
    );
    expect(after.actors[0]).toMatchObject({ name: 'Anna Nagy', kind: 'ORGANIZATION' });
    expect(after.actors[0]?.corrections).toHaveLength(3);
  });

  test('that the gazetteer knows brings its id and codes', () => {
    const [actor] = corrected('- rename: Rusia\n  to: Russia', {
      path: 'a.txt',
      body: ['Rusia said no.'],
      actors: [{ name: 'Rusia' }],
    }).actors;
    expect(actor).toMatchObject({ id: 'country:RU', kind: 'COUNTRY', countryCode: 'RU' });
  });

  test('of two words finds an actor that has a fuller one; a surname alone does not', () => {
    const written: WrittenArticle = {
      path: 'a.txt',
      body: ['Anna Maria Kovács came. Anna Kovács left. Kovács wept.'],
      actors: [{ name: 'Anna Maria Kovács', called: ['Anna Maria Kovács', 'Anna Kovács', 'Kovács'] }],
    };
    expect(corrected('- not an actor: Anna Kovács', written).actors).toEqual([]);
    expect(corrected('- not an actor: Kovács', written).actors).toHaveLength(1);
  });

  test('of a government seat does not find the country that it stands for', () => {
    const written: WrittenArticle = {
      path: 'a.txt',
      body: ['Downing Street said no.'],
      actors: [{ name: 'United Kingdom', kind: 'COUNTRY', called: ['Downing Street'] }],
    };
    expect(corrected('- not an actor: Downing Street', written).actors).toHaveLength(1);
    expect(
      actorsIn(
        corrected('- different: [United Kingdom, Downing Street]\n- kind of: Downing Street\n  is: organization', {
          ...written,
          body: ['Downing Street said no. The United Kingdom agreed.'],
          actors: [{ name: 'United Kingdom', kind: 'COUNTRY', called: ['Downing Street', 'United Kingdom'] }],
        }),
      ),
    ).toEqual({ 'Downing Street, ORGANIZATION': ['Downing Street'], 'United Kingdom, COUNTRY': ['United Kingdom'] });
  });
});

test('a kind is replaced, and the id with it', () => {
  const after = corrected('- kind of: Aurora\n  is: organization', FLOOD);
  expect(after.actors[2]).toMatchObject({ kind: 'ORGANIZATION', id: identifierOf('ORGANIZATION', 'aurora') });
});

test('what is not an actor goes, with its mentions, and is no speaker', () => {
  const after = corrected('- not an actor: Wladimir Petrow', { ...FLOOD, source: 'said' });
  expect(Object.keys(actorsIn(after))).toEqual(['Anna Kovács, PERSON', 'Aurora, PERSON']);
  expect(after.quotes[1]).toMatchObject({ speakers: [], attributedTo: 'said' });
});

describe('the speaker of a quote', () => {
  test('is an actor of the text, and the pronoun is then its mention', () => {
    const after = corrected('- speaker of: nobody is hurt\n  is: Anna Kovács\n  why: I was there.', {
      ...FLOOD,
      source: 'he',
    });
    expect(speakersIn(after)).toEqual([['Anna Kovács'], ['Anna Kovács']]);
    expect(actorsIn(after)).toMatchObject({
      'Anna Kovács, PERSON': ['Anna Kovács', 'Kovács', 'he'],
      'Wladimir Petrow, PERSON': ['Wladimir Petrow'],
    });
    expect(after.quotes[1]?.evidence.at(-1)).toEqual({
      rule: 'correction',
      note: '“nobody is hurt” was said by Anna Kovács.',
    });
    expect(after.quotes[1]?.corrections).toEqual(after.corrections);
  });

  test('may be several, or nobody who is named', () => {
    expect(speakersIn(corrected('- speaker of: nobody is hurt\n  is: [Anna Kovács, Aurora]', FLOOD))[1]).toEqual([
      'Anna Kovács',
      'Aurora',
    ]);
    const nobody = corrected('- speaker of: nobody is hurt\n  is: nobody', { ...FLOOD, source: 'he' });
    expect(nobody.quotes[1]).toMatchObject({ speakers: [], attributedTo: 'he' });
  });

  test('whom the text does not name is made of the words that stand for the speaker', () => {
    const written: WrittenArticle & { source: string } = {
      path: 'a.txt',
      body: ['“We are glad,” the minister said.'],
      quotes: [{ said: 'We are glad,' }],
      source: 'the minister',
    };
    const after = corrected('- speaker of: we are glad\n  is: Li Wei', written);
    expect(actorsIn(after)).toEqual({ 'Li Wei, PERSON': ['the minister'] });
    expect(after.actors[0]?.mentions[0]).toMatchObject({ form: 'DESCRIPTION', evidence: { rule: 'correction' } });
    expect(speakersIn(after)).toEqual([['Li Wei']]);
  });

  test('is not made of nothing, nor of the name of another', () => {
    const before = corrected('', FLOOD);
    expect(corrected('- speaker of: the dam holds\n  is: Li Wei', FLOOD)).toEqual(before);
    const named = { ...FLOOD, source: 'Anna Kovács' };
    expect(corrected('- speaker of: the dam holds\n  is: Li Wei', named)).toEqual(corrected('', named));
  });

  test('is found by whole words of the quote', () => {
    expect(speakersIn(corrected('- speaker of: nobody is hur\n  is: Aurora', FLOOD))[1]).toEqual(['Wladimir Petrow']);
  });
});

describe('a correction', () => {
  test('leaves an article alone that it does not concern, object for object', () => {
    expect(corrected('- not an actor: Brexit\n- kind of: Aurora\n  is: person', FLOOD)).toEqual(corrected('', FLOOD));
  });

  test('is named by the actor that it changed', () => {
    const after = corrected('- not an actor: Brexit\n- kind of: Aurora\n  is: place', FLOOD);
    const [, kind] = corrections('- not an actor: Brexit\n- kind of: Aurora\n  is: place');
    expect(after.actors.map((actor) => actor.corrections)).toEqual([undefined, undefined, [kind?.id]]);
    expect(after.corrections).toEqual([kind?.id]);
  });

  test('for some articles wins over one for all', () => {
    const yaml = '- kind of: Aurora\n  is: place\n  in: news/*.txt\n- kind of: Aurora\n  is: organization';
    expect(corrected(yaml, FLOOD).actors[2]?.kind).toBe('PLACE');
    expect(corrected(yaml, { ...FLOOD, path: 'b.txt' }).actors[2]?.kind).toBe('ORGANIZATION');
  });

  test('is not followed where another for the same article says otherwise', () => {
    const yaml =
      '- kind of: Aurora\n  is: place\n  in: news/f*.txt\n- kind of: Aurora\n  is: country\n  in: n*/flood.txt';
    expect(corrected(yaml, FLOOD).actors[2]?.kind).toBe('PERSON');
  });
});
