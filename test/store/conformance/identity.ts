import { describe, expect, it } from 'vitest';
import type { ActorRecord } from '../../../src/model/records.ts';
import type { ContentStore } from '../../../src/store/content-store.ts';
import { actorId, put, type Put, type WrittenActor } from '../written-article.ts';
import type { Stores } from './place.ts';
import { namesOf, only, readAll } from './read.ts';

let number = 0;

/** A note in which each actor speaks, with its role after its name. */
const note = (...actors: readonly WrittenActor[]): Put => {
  const lines = actors.map(({ name, called = [name], roles = [] }) => [...called, ...roles, '“So be it,”'].join(', '));
  return put({
    path: `note-${number++}`,
    body: lines.map((line) => `${line} it says.`),
    actors,
    quotes: actors.slice(0, 1).map(({ name }) => ({ said: 'So be it', by: [name] })),
  });
};

const anna = { name: 'Anna Kovács', gender: 'FEMALE', called: ['Anna Kovács', 'Kovács'] } as const;
const alone = { name: 'Kovács' } as const;
const senator = { name: 'John Smith', roles: ['the senator'] } as const;
const striker = { name: 'John Smith', roles: ['a striker'] } as const;

export function describeIdentity(stores: Stores): void {
  /** The actors by name, each with how many articles it is in. */
  const actorsOf = async (...notes: readonly Put[]) => {
    const store = await stores.holding(notes);
    return counted(await readAll(store.actors, {}, 'NAME'));
  };

  describe('a surname alone', () => {
    it('is the one person of that surname whom the corpus knows', async () => {
      expect(await actorsOf(note(anna), note(alone))).toEqual(['Anna Kovács in 2']);
    });

    it('is so whichever came first', async () => {
      const store = await stores.holding([note(alone)], [note(anna)], [note(alone)]);
      expect(counted(await readAll(store.actors, {}, 'NAME'))).toEqual(['Anna Kovács in 3']);
    });

    it('stays alone when two people have it', async () => {
      expect(await actorsOf(note(anna), note({ name: 'Béla Kovács' }), note(alone))).toEqual([
        'Anna Kovács in 1',
        'Béla Kovács in 1',
        'Kovács in 1',
      ]);
    });

    it('is freed again by the second one, and joined again when that one goes', async () => {
      const bela = note({ name: 'Béla Kovács' });
      const store = await stores.holding([note(anna), note(alone)], [bela]);
      expect(namesOf(await readAll(store.actors, {}, 'NAME'))).toEqual(['Anna Kovács', 'Béla Kovács', 'Kovács']);
      await store.commit([{ type: 'REMOVE', path: bela.file.path }]);
      expect(counted(await readAll(store.actors, {}, 'NAME'))).toEqual(['Anna Kovács in 2']);
    });

    it('is the one of two whose gender fits', async () => {
      const bela = { name: 'Béla Kovács', gender: 'MALE' } as const;
      expect(await actorsOf(note(anna), note(bela), note({ ...alone, gender: 'FEMALE' }))).toEqual([
        'Anna Kovács in 2',
        'Béla Kovács in 1',
      ]);
    });

    it('is not one whose role does not fit', async () => {
      expect(
        await actorsOf(note({ ...anna, roles: ['the mayor'] }), note({ ...alone, roles: ['a goalkeeper'] })),
      ).toEqual(['Anna Kovács in 1', 'Kovács in 1']);
    });

    it('is the one of two who keeps the same company', async () => {
      const szeged = { name: 'Szeged', kind: 'PLACE' } as const;
      const mayor = put({
        path: 'mayor',
        body: ['Anna Kovács, the mayor of Szeged, spoke.'],
        actors: [{ name: 'Anna Kovács', roles: ['the mayor of Szeged'] }, szeged],
      });
      expect(await actorsOf(mayor, note({ name: 'Béla Kovács' }), note(alone, szeged))).toEqual([
        'Anna Kovács in 2',
        'Béla Kovács in 1',
        'Szeged in 2',
      ]);
    });

    it('is the one of whom far more is written than of the others', async () => {
      const many = Array.from({ length: 8 }, () => note(anna));
      expect(await actorsOf(...many, note({ name: 'Béla Kovács' }), note(alone))).toEqual([
        'Anna Kovács in 9',
        'Béla Kovács in 1',
      ]);
    });

    it('is nobody’s whom the corpus names in full far more seldom', async () => {
      const often = Array.from({ length: 5 }, () => note({ name: 'Francis' }));
      expect(await actorsOf(note({ name: 'Matthew Francis' }), ...often)).toEqual([
        'Francis in 5',
        'Matthew Francis in 1',
      ]);
    });

    it('may be the given name of somebody else', async () => {
      expect(
        await actorsOf(note({ name: 'Paul Ryan' }), note({ name: 'Ryan Gosling' }), note({ name: 'Ryan' })),
      ).toEqual(['Paul Ryan in 1', 'Ryan Gosling in 1', 'Ryan in 1']);
    });

    it('may be written as another language does, if it is not short', async () => {
      expect(
        await actorsOf(
          note({ name: 'Volodymyr Zelenskyy' }),
          note({ name: 'Zelensky' }),
          note({ name: 'Li Weng' }),
          note({ name: 'Veng' }),
        ),
      ).toEqual(['Li Weng in 1', 'Veng in 1', 'Volodymyr Zelenskyy in 2']);
    });
  });

  describe('forms of one name', () => {
    it.each([
      ['initials', 'John Smith', 'J. Smith'],
      ['middle names left out', 'John Alan Smith', 'John Smith'],
      ['another spelling', 'Vladimir Putin', 'Wladimir Putin'],
      ['other accents and capitals', 'Anna Kovács', 'ANNA KOVACS'],
      ['small words', 'Ursula von der Leyen', 'Ursula Leyen'],
    ])('are one person: %s', async (_, full, short) => {
      expect(await actorsOf(note({ name: full }), note({ name: full }), note({ name: short }))).toEqual([
        `${full} in 3`,
      ]);
    });

    it('are several people’s where several fit', async () => {
      expect(
        await actorsOf(note({ name: 'John Smith' }), note({ name: 'Jane Smith' }), note({ name: 'J. Smith' })),
      ).toEqual(['J. Smith in 1', 'Jane Smith in 1', 'John Smith in 1']);
    });

    it('are not guessed where another given name comes first, but taken from an article that uses both', async () => {
      const full = 'Alexander Boris de Pfeffel Johnson';
      const boris = note({ name: 'Boris Johnson' });
      expect(await actorsOf(boris, boris, note({ name: full }))).toEqual([`${full} in 1`, 'Boris Johnson in 1']);
      expect(
        await actorsOf(boris, note({ name: full, called: [full, 'Boris Johnson'] }), note({ name: 'Boris Johnson' })),
      ).toEqual(['Boris Johnson in 3']);
    });
  });

  describe('people of one name', () => {
    it('are one without evidence to the contrary', async () => {
      expect(await actorsOf(note(senator), note({ name: 'John Smith' }))).toEqual(['John Smith in 2']);
    });

    it('are two where their roles are of walks of life that do not mix', async () => {
      expect(await actorsOf(note(senator), note(striker), note(senator))).toEqual([
        'John Smith in 1',
        'John Smith in 2',
      ]);
    });

    it('are one where the roles change within a walk of life', async () => {
      expect(await actorsOf(note(senator), note({ name: 'John Smith', roles: ['the mayor'] }))).toEqual([
        'John Smith in 2',
      ]);
    });

    it('are one where an article says that one did both', async () => {
      const both = note({ name: 'John Smith', roles: ['a former striker and senator'] });
      expect(await actorsOf(note(senator), note(striker), both)).toEqual(['John Smith in 3']);
    });

    it('are two where their nationalities differ', async () => {
      const of = (nationality: string) => note({ name: 'John Smith', nationalities: [nationality] });
      expect(await actorsOf(of('GB'), of('AU'), of('GB'))).toEqual(['John Smith in 1', 'John Smith in 2']);
    });

    it('keep apart what nothing tells to be the one or the other', async () => {
      expect(await actorsOf(note(senator), note(striker), note({ name: 'John Smith' }))).toEqual([
        'John Smith in 1',
        'John Smith in 1',
        'John Smith in 1',
      ]);
    });

    it('are one where a person has decided so', async () => {
      expect(await actorsOf(note(senator), note({ ...striker, isOne: true }))).toEqual(['John Smith in 2']);
    });

    it('are apart where a person has decided so', async () => {
      const footballer = { name: 'John Smith', distinction: 'footballer' } as const;
      const store = await stores.holding([note({ name: 'John Smith' }), note(footballer), note(footballer)]);
      expect(
        counted(await store.actors.byIds([actorId('John Smith'), actorId('John Smith', 'PERSON', 'footballer')])),
      ).toEqual(['John Smith in 1', 'John Smith in 2']);
    });
  });

  describe('organisations', () => {
    const long = 'World Hockey Organization';
    const linked = { name: long, kind: 'ORGANIZATION', called: [long, 'WHO'] } as const;
    const short = { name: 'WHO', kind: 'ORGANIZATION' } as const;

    it('are known by the capitals that an article links with the name', async () => {
      expect(await actorsOf(note(linked), note(short))).toEqual([`${long} in 2`]);
    });

    it('are not where no article does, or articles do so with two', async () => {
      const other = 'World Heritage Office';
      expect(await actorsOf(note({ ...linked, called: [long] }), note(short))).toEqual(['WHO in 1', `${long} in 1`]);
      expect(
        await actorsOf(note(linked), note({ ...linked, name: other, called: [other, 'WHO'] }), note(short)),
      ).toEqual(['WHO in 1', `${other} in 1`, `${long} in 1`]);
    });

    it('are known by the name without its legal form, and by no other part of it', async () => {
      const of = (name: string, called: string) => note({ name, kind: 'ORGANIZATION', called: [name, called] });
      const named = (name: string) => note({ name, kind: 'ORGANIZATION' });
      expect(await actorsOf(of('Hartmann Logistik GmbH', 'Hartmann'), named('Hartmann'))).toEqual([
        'Hartmann Logistik GmbH in 2',
      ]);
      expect(await actorsOf(of('Hungarian Foreign Ministry', 'Ministry'), named('Ministry'))).toEqual([
        'Hungarian Foreign Ministry in 1',
        'Ministry in 1',
      ]);
      expect(await actorsOf(of('Council of Carthage', 'Council'), named('Council'))).toEqual([
        'Council in 1',
        'Council of Carthage in 1',
      ]);
    });
  });

  it('countries are one whatever they are called', async () => {
    const ivory = { name: 'Ivory Coast', kind: 'COUNTRY', countryCode: 'CI' } as const;
    expect(await actorsOf(note(ivory), note({ ...ivory, name: 'Côte d’Ivoire' }))).toHaveLength(1);
  });

  describe('all that is asked of an actor', () => {
    const joined = async (): Promise<{ store: ContentStore; person: ActorRecord; id: string }> => {
      const store = await stores.holding(
        [note(anna, { name: 'Ben' })],
        [note({ ...alone, roles: ['the mayor'] }, { name: 'Cleo' })],
      );
      const person = await only(store.actors.byNames(['Kovács']));
      if (!person) throw new Error('Nobody is called so.');
      return { store, person, id: person.id };
    };

    it('goes by the joined one', async () => {
      const { store, person, id } = await joined();
      expect(person).toMatchObject({
        ...{ id: actorId('Anna Kovács'), name: 'Anna Kovács', articleCount: 2, mentionCount: 3, quoteCount: 2 },
        aliases: [
          { text: 'Kovács', count: 2 },
          { text: 'Anna Kovács', count: 1 },
        ],
        roles: [{ text: 'the mayor', count: 1 }],
      });
      expect(await store.mentions.count([{ actorId: id }])).toEqual([3]);
      expect(await store.quotes.count([{ speakers: [{ id }] }, { speakers: [{ name: 'Kovács' }] }])).toEqual([2, 2]);
      expect(await store.articles.count([{ mentions: [{ id }] }, { quoted: [{ id }] }])).toEqual([2, 2]);
      expect(namesOf(await readAll(store.coActors, { actorId: id }, 'MOST_ARTICLES'))).toEqual(['Ben', 'Cleo']);
      expect(await store.search.count([{ query: 'kovács', kinds: ['ACTOR'] }])).toEqual([1]);
      const quotes = await readAll(store.quotes, {}, 'NEWEST');
      expect(quotes.map(({ speakerIds }) => speakerIds)).toEqual([[id], [id]]);
    });

    it('is told with the reason of each join', async () => {
      const { store, id } = await joined();
      expect(await store.actors.joins([id, actorId('Ben')])).toEqual([
        [
          {
            name: 'Kovács',
            evidence: {
              rule: 'lone-surname',
              note: '“Kovács” alone is Anna Kovács. The corpus knows nobody else who fits.',
            },
            articleCount: 1,
          },
        ],
        [],
      ]);
    });

    it('is found under the id that the name had alone', async () => {
      const { store, person } = await joined();
      const former = actorId('Kovács');
      expect(former).not.toBe(person.id);
      expect(await store.actors.byIds([former, person.id, 'unknown'])).toEqual([person, person, null]);
      expect(await store.quotes.count([{ speakers: [{ id: former }] }])).toEqual([2]);
    });

    it('is found no more under an id that would be two people’s', async () => {
      const his = note({ ...alone, gender: 'MALE' });
      const store = await stores.holding([
        ...[note(anna), note({ name: 'Béla Kovács', gender: 'MALE' }), his],
        note({ ...alone, gender: 'FEMALE' }),
      ]);
      expect(await store.actors.byIds([actorId('Kovács')])).toEqual([null]);
    });
  });

  it('two actors of an article that are one in the corpus are counted once', async () => {
    const long = 'World Hockey Organization';
    const linked = note({ name: long, kind: 'ORGANIZATION', called: [long, 'WHO'] });
    const both = note({ name: long, kind: 'ORGANIZATION' }, { name: 'WHO', kind: 'ORGANIZATION' });
    const store = await stores.holding([both], [linked]);
    const actor = await only(await readAll(store.actors, {}, 'NAME'));
    expect(actor).toMatchObject({ name: long, articleCount: 2, mentionCount: 4, quoteCount: 2 });
    expect(await store.articles.count([{ mentions: [{ id: actor.id }] }])).toEqual([2]);
    await store.commit([{ type: 'REMOVE', path: linked.file.path }]);
    expect(counted(await readAll(store.actors, {}, 'NAME'))).toEqual(['WHO in 1', `${long} in 1`]);
  });
}

const counted = (actors: readonly (ActorRecord | null)[]): readonly string[] =>
  actors.map((actor) => `${actor?.name} in ${actor?.articleCount}`).sort();
