import type { Span } from '../../src/text/span.ts';
import { PATHS, shortName } from './open-corpus.ts';
import type { AnswerAt, Question } from './readers-notes.ts';
import { overlap, type Stretch, stretchOf } from './words-in-text.ts';

export interface FoundQuote {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly speakers: readonly { readonly name: string }[];
  readonly source: { readonly affiliations: readonly NamedInQuote[] } | null;
  readonly mentions: { readonly nodes: readonly { readonly actor: { readonly name: string } }[] };
  readonly article: { readonly sourceFile: { readonly path: string } };
}

export interface NamedInQuote {
  readonly name: string;
  readonly aliases: readonly { readonly text: string }[];
}

/**
 * The quotes that a question should have been answered with and was not, with what is known of them, and those that do not
 * answer it, in sentences.
 */
export function compareAnswers(
  { ask, answers, maybe = [] }: Question,
  found: readonly FoundQuote[],
  everything: readonly FoundQuote[],
  textOf: (path: string) => string,
): readonly string[] {
  const wanted = answers.map((answer) => locate(answer, textOf));
  const allowed = [...wanted, ...maybe.map((answer) => locate(answer, textOf))];
  const isIn = (stretch: LocatedAnswer, quotes: readonly FoundQuote[]) =>
    quotes.find((quote) => lies(quote, stretch) && fills(quote, stretch));
  const missing = wanted.filter((stretch) => isIn(stretch, found) === undefined);
  const wrong = found.filter((quote) => !allowed.some((stretch) => lies(quote, stretch)));
  return [
    ...missing.map((stretch) => `${ask} Not found: ${show(stretch)}, which is ${fateOf(isIn(stretch, everything))}`),
    ...wrong.map(({ text, article }) => `${ask} Wrong: ${shortName(article.sourceFile.path)} ⟦${text}⟧`),
  ];
}

function fateOf(quote: FoundQuote | undefined): string {
  if (quote === undefined) return 'no quote';
  const by = quote.speakers.map(({ name }) => name).join(', ') || 'nobody';
  const about = [...new Set(quote.mentions.nodes.map(({ actor }) => actor.name))].join(', ') || 'nobody';
  return `by ${by} about ${about}`;
}

const show = ({ path, words }: LocatedAnswer): string => `${shortName(path)} ⟦${words}⟧`;

/** Words of an article and where they stand. */
export interface LocatedAnswer {
  readonly path: string;
  readonly words: string;
  readonly span: Stretch;
}

export function locate(answer: AnswerAt, textOf: (path: string) => string): LocatedAnswer {
  const [[article, words] = ['', '']] = Object.entries(answer);
  const path = PATHS.find((known) => shortName(known) === article);
  if (path === undefined) throw new Error(`There is no article ${article}.`);
  return { path, words, span: stretchOf(textOf(path), words) };
}

/** Most of the quote is part of the answer. */
const lies = (quote: FoundQuote, { path, span }: LocatedAnswer): boolean =>
  quote.article.sourceFile.path === path && shared(quote, span) >= LEAST_WITHIN * lengthOf(quote.spans);

/** The quote has the answer's first and last words or, since these are a matter of taste, a good part of the whole. */
const fills = (quote: FoundQuote, { span }: LocatedAnswer): boolean =>
  span.ends.every((end) => shared(quote, end) >= LEAST_WITHIN * lengthOf([end])) ||
  shared(quote, span) >= LEAST_FILLED * lengthOf([span]);

const LEAST_WITHIN = 0.7;
const LEAST_FILLED = 1 / 3;

const shared = ({ spans }: FoundQuote, span: Span): number => spans.reduce((sum, part) => sum + overlap(part, span), 0);

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
