/** An article of the bench is done with the line that reaches this many words. */
export const WORDS = 600;

/**
 * Makes articles of about 600 words out of texts: the first line of one, then its other lines from some line on and
 * round to that line again, then the next text likewise, until there are words enough. The same texts give the same
 * articles.
 */
export function composeArticles(texts: readonly string[], count: number): readonly string[] {
  const cut = texts.map(linesOf).filter(([title]) => title !== undefined);
  return Array.from({ length: count }, (_, number) => composeArticle(cut, number));
}

type Lines = readonly string[];

/** With their line feeds. */
const linesOf = (text: string): Lines => (text.trim() === '' ? [] : `${text.trim()}\n`.split(/(?<=\n)/));

function composeArticle(texts: readonly Lines[], number: number): string {
  let article = '';
  let words = 0;
  for (let at = number; texts.length > 0; at++) {
    const [title = '', ...body] = texts[at % texts.length] ?? [];
    const turn = body.length === 0 ? 0 : Math.floor(number / texts.length) % body.length;
    for (const line of [title, ...body.slice(turn), ...body.slice(0, turn)]) {
      article += line;
      words += line.match(/\S+/gu)?.length ?? 0;
      if (words >= WORDS) return article;
    }
    article += '\n';
  }
  return article;
}
