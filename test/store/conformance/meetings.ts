import { put, type Put } from '../written-article.ts';

/** Reports of four months in each of which the same envoy meets the same country, twice, for the same alliance and for a club. */
export const meetings: readonly Put[] = ['2024-01-08', '2024-02-12', '2024-02-18', '2024-04-01'].map((day, number) =>
  put({
    path: `meetings/${number}.txt`,
    title: `Meeting ${number}`,
    published: `${day}T12:00:00Z`,
    body: [
      `Vera Lind, the envoy of NATO, met Kenya. “Kenya is ready,” Lind said.`,
      `She is Vera Lind of Club ${number}, and Kenya waited.`,
      'NATO was silent.',
    ],
    actors: [
      { name: 'Vera Lind', called: ['Vera Lind', 'Lind'], roles: ['the envoy'], pronouns: ['She'] },
      { name: 'NATO', kind: 'ORGANIZATION' },
      { name: 'Kenya', kind: 'COUNTRY', countryCode: 'KE' },
      { name: `Club ${number}`, kind: 'ORGANIZATION' },
    ],
    quotes: [{ said: 'Kenya is ready', by: ['Vera Lind'] }],
    affiliations: [
      { says: 'Vera Lind, the envoy of NATO', member: 'Vera Lind', of: 'NATO' },
      { says: `Vera Lind of Club ${number}`, member: 'Vera Lind', of: `Club ${number}` },
    ],
  }),
);

/** The same envoy, on no day. */
export const undated: Put = put({
  path: 'meetings/undated.txt',
  body: ['Vera Lind met Kenya.'],
  actors: [{ name: 'Vera Lind' }, { name: 'Kenya', kind: 'COUNTRY', countryCode: 'KE' }],
});
