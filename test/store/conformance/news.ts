import type { Put } from '../written-article.ts';
import { put } from '../written-article.ts';

const varga = { name: 'Ilona Varga', called: ['Ilona Varga', 'Varga'], roles: [] };
const halasz = { name: 'Márton Halász', called: ['Márton Halász', 'Halász'] };
const nato = { name: 'NATO', kind: 'ORGANIZATION', wikidataId: 'Q7184' } as const;
const hungary = {
  name: 'Hungary',
  kind: 'COUNTRY',
  countryCode: 'HU',
  wikidataId: 'Q28',
  called: ['Hungary', 'Budapest'],
} as const;
const kenya = { name: 'Kenya', kind: 'COUNTRY', countryCode: 'KE', wikidataId: 'Q114' } as const;

/** A small corpus in which the same people speak about the same things. */
export const deal: Put = put({
  path: 'news/deal.txt',
  title: 'Hungary and Kenya sign railway deal',
  published: '2023-11-20T00:00:00Z',
  language: 'en',
  url: 'https://news.example/deal',
  body: [
    '“Hungary offered us a railway,” a minister said.',
    'Ilona Varga, the Foreign Minister, called the deal “a handshake”.',
  ],
  sections: {
    'Who pays': [
      '“This is not charity for Kenya,” Halász said. Márton Halász runs the company.',
      'Varga was cheerful.',
    ],
  },
  actors: [{ ...varga, roles: ['the Foreign Minister'] }, halasz, hungary, kenya],
  quotes: [
    { said: 'Hungary offered us a railway', confidence: 0.6 },
    { said: 'a handshake', by: ['Ilona Varga'], kind: 'MIXED', confidence: 0.8 },
    { said: 'This is not charity for Kenya', by: ['Márton Halász'], confidence: 0.95 },
  ],
});

export const escorts: Put = put({
  path: 'news/escorts.txt',
  title: 'NATO sends four ships',
  published: '2024-04-10T00:00:00Z',
  language: 'en',
  body: [
    'Hungary, which has no coast, will send doctors to NATO.',
    '“Hungary pays NATO in the coin it has,” Varga said in Budapest. Ilona Varga was asked twice.',
    'NATO was thankful, it said.',
  ],
  actors: [{ ...varga }, nato, hungary],
  quotes: [
    { said: 'Hungary pays NATO in the coin it has', by: ['Ilona Varga'], confidence: 0.9 },
    { said: 'was thankful', by: ['NATO'], kind: 'INDIRECT', confidence: 0.5 },
  ],
});

/** On the same day as the other report of that day. */
export const doctors: Put = put({
  path: 'news/doctors.txt',
  title: 'Ärzte reisen nach Kenia',
  published: '2024-04-10T00:00:00Z',
  language: 'de',
  body: ['Elf Ärzte reisen nach Mombasa.'],
});

export const swornIn: Put = put({
  path: 'news/sworn-in.txt',
  title: 'Varga sworn in',
  published: '2024-06-03T18:45:00Z',
  language: 'en',
  body: ['Ilona Varga promised a government “that reads what it signs”.'],
  sections: {
    'One family': [
      '“Who wrote it?” asked Zsófia Halász. “My sister and NATO are right,” Márton Halász said. Halász smiled.',
    ],
    'At the end': ['“Good,” the Prime Minister and Halász said together. Varga was the Prime Minister.'],
  },
  boilerplate: 'Leave a Reply about railways',
  actors: [{ ...varga, roles: ['the Prime Minister'] }, { name: 'Zsófia Halász' }, halasz, nato],
  quotes: [
    { said: 'that reads what it signs', by: ['Ilona Varga'], kind: 'MIXED', confidence: 0.7 },
    { said: 'Who wrote it?', by: ['Zsófia Halász'], confidence: 0.9 },
    { said: 'My sister and NATO are right', by: ['Márton Halász'], confidence: 0.9 },
    { said: 'Good', by: ['Ilona Varga', 'Márton Halász'], confidence: 0.9 },
  ],
});

/** Without a title, a date or a language. */
export const note: Put = put({
  path: 'notes/undated.txt',
  body: ['The lions sleep.'],
});

/** In no order. */
export const news: readonly Put[] = [swornIn, note, deal, doctors, escorts];
