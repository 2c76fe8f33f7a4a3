import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../../src/text/tokens.ts';
import { goldens, sourceFileOf } from '../../test/goldens/goldens.ts';
import { composeArticles } from './compose-articles.ts';

/** What a folder of articles holds. */
export interface Amount {
  readonly articles: number;
  /** As the program cuts them: words, numbers and marks. */
  readonly tokens: number;
  readonly bytes: number;
}

/** Writes articles that are made of the English goldens and seeds into a folder, as UTF-8. */
export async function writeArticles(folder: string, articles: number): Promise<Amount> {
  const english = goldens.filter(({ language }) => language === 'en');
  const texts = await Promise.all(english.map(async (golden) => (await sourceFileOf(golden)).text));
  let [tokens, bytes] = [0, 0];
  composeArticles(texts, articles).forEach((article, at) => {
    writeFileSync(join(folder, `${String(at).padStart(6, '0')}.txt`), article);
    tokens += tokenize(article).count;
    bytes += Buffer.byteLength(article);
  });
  return { articles, tokens, bytes };
}
