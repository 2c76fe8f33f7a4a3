import { describe, expect, it } from 'vitest';
import { actorsOf } from './read.ts';

describe('a name of two unknown words is an organisation', () => {
  it.each([
    ['that is called one', 'They wrote to Hope Now, a charity.', 'Hope Now'],
    ['of one word, that is called one', 'It was sold by the newspaper Nordpost.', 'Nordpost'],
    ['of a firm', 'Tarn Film Corp. grew.', 'Tarn Film Corp.'],
    ['with “&”, also after a role', 'Her publisher, Marsh & Fenwick, agreed.', 'Marsh & Fenwick'],
    ['that somebody with an article leads', 'Peter Lund, the leader of the Green Circle, spoke.', 'Green Circle'],
    ['that somebody runs', 'The vote was won by Anna Kovács, who runs Hope Now.', 'Hope Now'],
    ['beside what it is', 'Hope Now, the campaign for the road, is angry.', 'Hope Now'],
    ['beside its trade', 'Tarn Deep, a German forwarder, is angry.', 'Tarn Deep'],
    ['after its trade and a comma', 'They blame the contractor, Tarn Deep.', 'Tarn Deep'],
    ['with shares', 'Nobody bought Tarn Deep’s shares.', 'Tarn Deep'],
    ['that many are', 'Tarn Deep have sold the bridge.', 'Tarn Deep'],
  ])('%s', (_where, text, name) => {
    expect(actorsOf(text)).toContain(`ORGANIZATION ${name}`);
  });
});

describe('a name of two unknown words is a person', () => {
  it.each([
    ['with a given name', 'They wrote to Anna Quist.', 'Anna Quist'],
    ['with an age', 'The winner is Tam Ruk, 61, from the hills.', 'Tam Ruk'],
    ['with “who”', 'They met Tam Ruk, who had lost the key.', 'Tam Ruk'],
    ['whom the next sentence calls “she”', 'Tam Ruk lives near the hospital. She weaves.', 'Tam Ruk'],
    ['after a title', 'They met Professor Tam Ruk there.', 'Tam Ruk'],
  ])('%s', (_where, text, name) => {
    expect(actorsOf(text)).toContain(`PERSON ${name}`);
  });
});

describe('a name is a place', () => {
  it.each([
    ['where somebody lives', 'They asked a weaver from Tam Ruk about it.', 'Tam Ruk'],
    ['that is said to be one', 'Tam Ruk, the port city, is quiet.', 'Tam Ruk'],
    ['that was once somebody’s', 'It took the whole of Miller’s Row.', 'Miller’s Row'],
    [
      'where a sentence begins with it and goes on about a company',
      'In Quistby, the company that lost called.',
      'Quistby',
    ],
  ])('%s', (_where, text, name) => {
    expect(actorsOf(text)).toEqual([`PLACE ${name}`]);
  });
});
