import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/store/records-of.ts';
import type { Span } from '../../src/text/span.ts';
import { put, type WrittenArticle } from './written-article.ts';

function read(written: WrittenArticle) {
  const { file, document, annotations } = put(written);
  const records = recordsOf('an-id', file, document, annotations);
  const words = ({ start, end }: Span): string => document.text.slice(start, end);
  return { ...records, words };
}

const strike: WrittenArticle = {
  path: 'strike.txt',
  title: 'Nyakio: “We are not freight”',
  body: ['It is the first night.', '“They think we are against trains. “We are not,” Nyakio said.'],
  sections: { 'What Nyakio wants': ['A seat on the board.'] },
  boilerplate: 'Share this on Nyakio.example',
  actors: [{ name: 'Nyakio' }],
  quotes: [
    { said: 'We are not freight', by: ['Nyakio'] },
    { said: ['They think we are against trains', 'We are not'], by: ['Nyakio'] },
  ],
};

describe('recordsOf', () => {
  it('gives a quote its section and the paragraph that it stands in', () => {
    const { quotes, sections, words } = read(strike);
    expect(quotes.map(({ sectionId, context }) => [sectionId, words(context)])).toEqual([
      [null, 'Nyakio: “We are not freight”'],
      [sections[0]?.id, '“They think we are against trains. “We are not,” Nyakio said.'],
    ]);
  });

  it('gives a quote over several paragraphs all of them for its context', () => {
    const { quotes, words } = read({
      path: 'a.txt',
      body: ['Before. “I came.', '“I saw,” she said. After.', 'Much later.'],
      quotes: [{ said: ['I came', 'I saw'] }],
    });
    expect(quotes.map(({ context }) => words(context))).toEqual(['Before. “I came.\n\n“I saw,” she said. After.']);
  });

  it('gives a mention the title, heading, paragraph or line that it stands in', () => {
    const { mentions, sections, words } = read(strike);
    expect(mentions.map(({ sectionId, context }) => [sectionId, words(context)])).toEqual([
      [null, 'Nyakio: “We are not freight”'],
      [sections[0]?.id, '“They think we are against trains. “We are not,” Nyakio said.'],
      [sections[1]?.id, 'What Nyakio wants'],
      [null, 'Share this on Nyakio.example'],
    ]);
  });

  it('counts the words of the paragraphs, and of nothing else', () => {
    const { article } = read({
      path: 'a.txt',
      title: 'A title is not counted',
      body: ['The union’s 4,000 members — all of them — struck.'],
      boilerplate: 'Nor is this',
    });
    expect(article.wordCount).toBe(8);
  });

  it('gives ids that depend on the article and the place alone', () => {
    const again = read({ ...strike, extractor: 'by-hand/2', title: 'Nyakio: “We are not freight”' });
    const { quotes, sections, mentions } = read(strike);
    expect(again.quotes.map(({ id }) => id)).toEqual(quotes.map(({ id }) => id));
    expect(again.sections.map(({ id }) => id)).toEqual(sections.map(({ id }) => id));
    expect(again.mentions.map(({ id }) => id)).toEqual(mentions.map(({ id }) => id));
  });

  it('adds up what the article says of each actor', () => {
    const { findings } = read(strike);
    expect(findings).toMatchObject([{ label: { name: 'Nyakio' }, mentions: [0, 1, 2, 3], quotes: [0, 1] }]);
  });
});
