import { expect, it } from 'vitest';
import { wantedSlug } from '../../src/store/slug.ts';

const slugOf = (title: string | null, path: string): string =>
  wantedSlug({ text: title ?? '', title: title === null ? null : { start: 0, end: title.length } }, path);

it('is made of the words of the title', () => {
  expect(slugOf('Minister: “Zwölf Ärzte” reisen', 'a.txt')).toBe('minister-zwoelf-aerzte-reisen');
});

it('is made of the file’s name where there is no title, or none that can be written in an address', () => {
  expect(slugOf(null, 'news/2024/Harbour Strike.txt')).toBe('harbour-strike');
  expect(slugOf('👍', 'thumbs.txt')).toBe('thumbs');
});

it('is cut between words where the title is long', () => {
  const slug = slugOf('harbour '.repeat(20), 'a.txt');
  expect(slug).toBe(Array(10).fill('harbour').join('-'));
});
