import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Listening } from '../../src/server/listen.ts';
import { serveSeeds, startBrowser } from './seeded-server.ts';

let listening: Listening;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  listening = await serveSeeds();
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(new URL('/', listening.url).href);
});

afterAll(async () => {
  await browser.close();
  await listening.close();
});

test('the first page lists the articles', async () => {
  await page.getByRole('heading', { name: /^11 articles, \d+ quotes, \d+ actors on record$/ }).waitFor();
  expect(await page.getByRole('listitem').count()).toBe(11);
});

test('an article shows its quotes, and pointing at one tells who said it', async () => {
  await page.getByRole('link', { name: /^China and Russia are calling/ }).click();
  await page.getByText('“deeply concerned” about').hover();
  await page.getByRole('definition').filter({ hasText: 'Russia and China' }).first().waitFor();
});

test('an address that no article has says so', async () => {
  await page.goto(new URL('/articles/no-such-article', listening.url).href);
  await page.getByRole('heading', { name: 'There is no such article' }).waitFor();
});

test('the browser has nothing to complain of', () => {
  expect(complaints).toEqual([]);
});
