import picocolors from 'picocolors';
import { analyse } from '../../ingest/analyse.ts';
import { problemOf } from '../../ingest/problem-of.ts';
import type { ProblemRecord } from '../../model/records.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { articleObject } from './article-object.ts';
import type { Article } from './article.ts';
import type { Job } from './job.ts';
import { textOfJob } from './text-of-job.ts';

/** What comes of a job: what is to be written, or why there is nothing. */
export type Answer =
  { readonly type: 'OUTPUT'; readonly output: string } | { readonly type: 'PROBLEM'; readonly problem: ProblemRecord };

/** How jobs are answered. A plain value: every thread gets a copy. */
export interface AnswerSettings {
  readonly maxBytes: number;
  /** The page to lay articles out on; `null` for a line of JSON each. */
  readonly page: { readonly isColored: boolean; readonly columns: number } | null;
}

/** Does jobs from the first to the last step: reads the text, finds what is in it, and puts that into words. */
export async function answererOf({ maxBytes, page }: AnswerSettings): Promise<(job: Job) => Promise<Answer>> {
  const render = await rendererOf(page);
  return async (job) => {
    const text = await textOfJob(job, maxBytes);
    if (text === null) return { type: 'OUTPUT', output: '' };
    return text.type === 'PROBLEM' ? text : answerOf(text.file, render);
  };
}

type Render = (article: Article) => string;

function answerOf(file: SourceFile, render: Render): Answer {
  try {
    return { type: 'OUTPUT', output: render({ file, ...analyse(file) }) };
  } catch (error) {
    return { type: 'PROBLEM', problem: problemOf(file.path, error) };
  }
}

async function rendererOf(page: AnswerSettings['page']): Promise<Render> {
  if (page === null) return (article) => `${JSON.stringify(articleObject(article))}\n`;
  const { prettyArticle } = await import('../pretty/pretty-article.ts');
  const terminal = { columns: page.columns, colors: picocolors.createColors(page.isColored) };
  return (article) => prettyArticle(article, terminal);
}
