import DataLoader from 'dataloader';
import { OnrecordError } from '../../model/errors.ts';
import type { Awaitable } from '../../store/content-store.ts';
import { betweenLevels } from './schedule.ts';

/** Answers of one method of the store. The questions of a level are put in one call, and equal ones once. */
export const valueLoader = <Question, Answer>(
  call: (questions: readonly Question[]) => Awaitable<readonly Answer[]>,
): { load(question: Question): Promise<Answer> } =>
  new DataLoader((questions: readonly Question[]) => answerEach(questions, call), {
    batchScheduleFn: betweenLevels,
    cacheKeyFn: (question) => JSON.stringify(question),
  });

/**
 * One call for all questions. Where the store refuses it, each is put alone, so that a bad cursor or filter fails
 * the field that it was given to and not its neighbours.
 */
async function answerEach<Question, Answer>(
  questions: readonly Question[],
  call: (questions: readonly Question[]) => Awaitable<readonly Answer[]>,
): Promise<readonly (Answer | Error)[]> {
  try {
    return await call(questions);
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    const [only, ...others] = questions;
    if (only === undefined || others.length === 0) return [error];
    const answers = await Promise.all(questions.map((question) => answerEach([question], call)));
    return answers.flat();
  }
}
