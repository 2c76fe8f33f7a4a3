import { expect, test } from 'vitest';
import { composeArticles, WORDS } from '../../../bench/extract-speed/compose-articles.ts';

const words = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const RAIN = `Rain stops play\n\n${'It rained. '.repeat(150)}\n\n${'Nobody played. '.repeat(150)}\n`;
const SNOW = `Snow falls\n${'It snowed on Sunday. '.repeat(40)}\n`;

test('articles end with the line that reaches the words wanted', () => {
  for (const article of composeArticles([RAIN, SNOW], 20)) {
    const lines = article.trimEnd().split('\n');
    expect(words(article)).toBeGreaterThanOrEqual(WORDS);
    expect(words(lines.slice(0, -1).join('\n'))).toBeLessThan(WORDS);
  }
});

test('each article begins with the title of the next text', () => {
  const titles = composeArticles([RAIN, SNOW], 4).map((article) => article.split('\n')[0]);
  expect(titles).toEqual(['Rain stops play', 'Snow falls', 'Rain stops play', 'Snow falls']);
});

test('the same text goes on from another line the next time', () => {
  const [first = '', , third = ''] = composeArticles([RAIN, SNOW], 3);
  expect(third).not.toBe(first);
});

test('the same texts give the same articles', () => {
  expect(composeArticles([RAIN, SNOW], 9)).toEqual(composeArticles([RAIN, SNOW], 9));
});

test('texts without words give empty articles, and no endless loop', () => {
  expect(composeArticles(['', ' \n'], 2)).toEqual(['', '']);
});
