import { expect, test } from 'vitest';
import { findKey, makeKey, parseKeys } from '../../src/server/api-keys.ts';

test('a key that was made is found by its line, and no other is', () => {
  const newsroom = makeKey('newsroom', 'read');
  const grafana = makeKey('grafana', 'admin');
  const keys = parseKeys(`# ours\n\n${newsroom.line}\n  ${grafana.line}\r\n`, 'keys.txt');
  expect(findKey(keys, newsroom.key)).toMatchObject({ name: 'newsroom', scope: 'read' });
  expect(findKey(keys, grafana.key)).toMatchObject({ name: 'grafana', scope: 'admin' });
  expect(findKey(keys, newsroom.key.slice(0, -1))).toBeUndefined();
  expect(findKey(keys, '')).toBeUndefined();
});

test('the line does not hold the key', () => {
  const { key, line } = makeKey('newsroom', 'read');
  expect(line).not.toContain(key);
  expect(key).toMatch(/^onrecord_[\w-]{43}$/);
});

test.each([
  ['newsroom read', 'keys.txt:1'],
  ['# a\nnewsroom write 00', 'keys.txt:2'],
  [`newsroom owner ${'0'.repeat(64)}`, 'keys.txt:1'],
  [`newsroom read ${'0'.repeat(63)}`, 'keys.txt:1'],
  ['# only a remark\n', 'keys.txt'],
])('a line that is no key is told with its place: %j', (text, where) => {
  expect(() => parseKeys(text, 'keys.txt')).toThrow(expect.objectContaining({ code: 'BAD_CONFIGURATION', where }));
});
