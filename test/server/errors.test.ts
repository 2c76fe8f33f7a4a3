import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { OnrecordError } from '../../src/model/errors.ts';
import { emptyStore } from './empty-store.ts';
import { post, serverOverNothing } from './request.ts';

const failing = (error: unknown) =>
  serverOverNothing({
    store: {
      ...emptyStore(),
      corpus: () => {
        throw error;
      },
    },
  });

const CORPUS = { query: '{ corpus { revision } }' };

test('a defect of ours is told to the keeper, and the client learns no more than that', async () => {
  const defect = new TypeError('Cannot read /home/keeper/secret.db');
  const server = failing(defect);
  const reply = await post(server, CORPUS);
  expect(reply.codes).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(reply.text).not.toContain('secret');
  expect(server.told).toEqual([{ message: 'A request failed', cause: defect }]);
});

test('what is wrong with the store is told by its code, without its path', async () => {
  const server = failing(
    new OnrecordError('STORE_DAMAGED', 'secret.db is damaged', { where: '/home/keeper/secret.db' }),
  );
  const reply = await post(server, CORPUS);
  expect(reply.codes).toEqual(['STORE_DAMAGED']);
  expect(reply.text).not.toContain('secret');
  expect(server.told).toHaveLength(1);
});

test('what the client got wrong is said in full, at its place in the answer', async () => {
  const server = failing(new OnrecordError('BAD_FILTER', 'Nothing to find', { where: 'text', hint: 'Give a word.' }));
  const { text } = await post(server, CORPUS);
  expect(JSON.parse(text)).toMatchObject({
    errors: [
      {
        message: 'Nothing to find',
        path: ['corpus'],
        extensions: { code: 'BAD_FILTER', where: 'text', hint: 'Give a word.' },
      },
    ],
  });
  expect(server.told).toEqual([]);
});

test('an answer that takes longer than the limit is given up', async () => {
  const corpus = async () => {
    await setTimeout(5_000, undefined, { ref: false });
    return emptyStore().corpus();
  };
  const server = serverOverNothing({ store: { ...emptyStore(), corpus }, limits: { timeLimit: 20 } });
  const reply = await post(server, CORPUS);
  expect(reply.codes).toEqual(['TOOK_TOO_LONG']);
  expect(reply.status).toBe(422);
});
