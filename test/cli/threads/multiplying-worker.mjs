// Multiplies the numbers it is sent by the one it was started with, and dies of some words.
import { workerData } from 'node:worker_threads';
import '../typescript.mjs';

const { answerQuestions } = await import('../../../src/cli/threads/answer-questions.ts');

answerQuestions(async (question) => {
  if (question === 'throw') throw new Error('no number');
  if (question === 'exit') process.exit(3);
  return question * workerData;
});
