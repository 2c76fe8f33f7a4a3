/** What a worker of `onrecord extract` runs: it answers the jobs that it is sent. */
import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../threads/answer-questions.ts';
import { answererOf, type AnswerSettings } from './answer.ts';

answerQuestions(await answererOf(workerData as AnswerSettings));
