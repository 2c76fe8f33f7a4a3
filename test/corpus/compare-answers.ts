import type { Span } from '../../src/text/span.ts';
import { PATHS, shortName } from './open-corpus.ts';
import type { AnswerAt, Question } from './readers-notes.ts';
import { overlap, stretchOf } from './words-in-text.ts';

export interface FoundQuote {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly article: { readonly text: string; readonly sourceFile: { readonly path: string } };
}

/** The quotes that a question should have been answered with and was not, and those that do not answer it, in sentences. */
export function compareAnswers(
  { ask, answers, maybe = [] }: Question,
  found: readonly FoundQuote[],
  textOf: (path: string) => string,
): readonly string[] {
  const wanted = answers.map((answer) => locate(answer, textOf));
  const allowed = [...wanted, ...maybe.map((answer) => locate(answer, textOf))];
  const missing = wanted.filter((stretch) => !found.some((quote) => lies(quote, stretch) && fills(quote, stretch)));
  const wrong = found.filter((quote) => !allowed.some((stretch) => lies(quote, stretch)));
  return [
    ...missing.map(({ path, words }) => `${ask} Not found: ${shortName(path)} ⟦${words}⟧`),
    ...wrong.map(({ text, article }) => `${ask} Wrong: ${shortName(article.sourceFile.path)} ⟦${text}⟧`),
  ];
}

/** Words of an article and where they stand. */
export interface Stretch {
  readonly path: string;
  readonly words: string;
  readonly span: Span;
}

export function locate(answer: AnswerAt, textOf: (path: string) => string): Stretch {
  const [[article, words] = ['', '']] = Object.entries(answer);
  const path = PATHS.find((known) => shortName(known) === article);
  if (path === undefined) throw new Error(`There is no article ${article}.`);
  return { path, words, span: stretchOf(textOf(path), words) };
}

/** How much of a quote must lie within an answer, and how much of the answer, with the cue that parts it, the quote must fill. */
const LEAST_WITHIN = 0.7;
const LEAST_FILLED = 1 / 3;

const lies = (quote: FoundQuote, stretch: Stretch): boolean =>
  quote.article.sourceFile.path === stretch.path && shared(quote, stretch) >= LEAST_WITHIN * lengthOf(quote.spans);

const fills = (quote: FoundQuote, stretch: Stretch): boolean =>
  shared(quote, stretch) >= LEAST_FILLED * lengthOf([stretch.span]);

const shared = ({ spans }: FoundQuote, { span }: Stretch): number =>
  spans.reduce((sum, part) => sum + overlap(part, span), 0);

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
