import type { QuoteAnnotation } from '../../model/annotations.ts';
import type { Article } from '../extract/article.ts';
import type { Terminal } from '../terminal.ts';
import { actorList } from './actor-list.ts';
import { blocksOf, type Block } from './blocks.ts';
import { layOut } from './lay-out.ts';
import { marksByBlock, type Mark } from './marks.ts';
import { runsOf } from './runs-of.ts';
import { styleOf, type Style } from './style.ts';

/** An article for a person at a terminal: its text with quotes, speakers and actors, and the list of the actors. */
export function prettyArticle(article: Article, terminal: Pick<Terminal, 'colors' | 'columns'>): string {
  const { document, annotations } = article;
  const columns = Math.min(terminal.columns, WIDEST);
  const style = styleOf(terminal.colors, annotations);
  const blocks = blocksOf(document);
  const marks = marksByBlock(blocks, annotations, style);
  const notes = notesByBlock(blocks, annotations.quotes, style, columns);
  const title = blocks.find(({ kind }) => kind === 'TITLE');
  const shown = (block: Block): string =>
    showBlock(document.text, block, marks.get(block) ?? [], style, columns) + (notes.get(block) ?? []).join('');
  return [
    `${style.faint('─'.repeat(columns))}\n`,
    title === undefined ? '' : shown(title),
    details(article, style, columns),
    ...blocks.filter((block) => block !== title).map((block) => `\n${shown(block)}`),
    annotations.actors.length === 0 ? '' : `\n${style.strong('Actors')}\n\n`,
    actorList(annotations, style, columns),
    '\n',
    layOut(style.legend, { columns, indent: '' }),
    '\n',
  ].join('');
}

/** Lines longer than this are hard to read. */
const WIDEST = 100;

function details({ file: { path }, document: { metadata } }: Article, style: Style, columns: number): string {
  const { byline, publishedAt, language } = metadata;
  const facts = [path, byline.join(', '), publishedAt?.slice(0, 10) ?? '', language ?? ''].filter(
    (fact) => fact !== '',
  );
  return layOut([{ text: facts.join(' · '), paint: style.faint }], { columns, indent: '' });
}

function showBlock(
  text: string,
  { kind, span, reason }: Block,
  marks: readonly Mark[],
  style: Style,
  columns: number,
): string {
  switch (kind) {
    case 'TITLE':
    case 'HEADING':
      return layOut(runsOf(text, span, marks, style.strong), { columns, indent: '' });
    case 'PARAGRAPH':
      return layOut(runsOf(text, span, marks, String), { columns, indent: '  ' });
    case 'LIST_ITEM':
      return layOut(runsOf(text, span, marks, String), { columns, indent: '    ', firstIndent: '  ' });
    case 'BOILERPLATE':
      return [
        `boilerplate: ${(reason ?? '').toLowerCase().replaceAll('_', ' ')}`,
        ...text.slice(span.start, span.end).split('\n'),
      ]
        .filter((line) => line.trim() !== '')
        .map((line) => layOut([{ text: line, paint: style.faint }], { columns, indent: '  │ ' }))
        .join('');
  }
}

/** Who speaks in the quotes of a block, one a line: `¹ Wladimir Putin · mixed · 90 %`. */
function notesByBlock(
  blocks: readonly Block[],
  quotes: readonly QuoteAnnotation[],
  style: Style,
  columns: number,
): ReadonlyMap<Block, readonly string[]> {
  const notes = new Map<Block, string[]>();
  let at = 0;
  for (const [index, quote] of quotes.entries()) {
    const start = quote.content[0]?.start ?? 0;
    while (at < blocks.length - 1 && (blocks[at]?.span.end ?? 0) <= start) at++;
    const block = blocks[at];
    if (block === undefined) continue;
    const lines = notes.get(block) ?? [];
    lines.push(note(quote, index + 1, style, columns));
    notes.set(block, lines);
  }
  return notes;
}

function note(quote: QuoteAnnotation, number: number, style: Style, columns: number): string {
  const { attributedTo, kind, confidence } = quote;
  return layOut(
    [
      { text: `${style.label(number)} ${attributedTo ?? 'nobody named'}`, paint: style.tint(quote) },
      { text: ` · ${kind.toLowerCase()} · ${Math.round(confidence * 100)}\u00a0%`, paint: style.faint },
    ],
    { columns, indent: '      ', firstIndent: '    ' },
  );
}
