import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Listening } from '../../src/server/listen.ts';
import { serveSeeds, startBrowser } from './seeded-server.ts';

let listening: Listening;
let browser: Browser;
let page: Page;
const requested: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  listening = await serveSeeds();
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(listening.url);
});

afterAll(async () => {
  await browser.close();
  await listening.close();
});

const editor = () => page.getByRole('region', { name: 'Operation Editor' });

const openTab = async (name: string): Promise<void> => {
  await page.getByRole('tab', { name }).getByRole('button', { name }).click();
  await page.getByRole('tab', { name, selected: true }).waitFor();
  await editor().getByText(`query ${name}`).waitFor();
  // GraphiQL learns which operation the tab holds a moment after showing it, and writes the tab down after that.
  // Who presses Run before would run the old tab's operation.
  const open = (await page.getByRole('tab').allInnerTexts()).findIndex((tab) => tab.startsWith(name));
  await expect
    .poll(() => page.evaluate("localStorage.getItem('graphiql:tabState')"))
    .toContain(`"activeTabIndex":${String(open)}`);
};

const run = async (): Promise<void> => {
  await page.getByRole('button', { name: /^Execute query/ }).click();
};

const result = () => page.getByRole('region', { name: 'Result Window' });

test('the page opens with an editor and a tab for each example', async () => {
  await editor().getByText('query WhoSaidWhat').waitFor();
  expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(8);
});

test('the first tab runs and answers from the founding article', async () => {
  await run();
  await result().getByText('China and Russia are calling for the end').first().waitFor();
});

test('a tab with variables runs with them', async () => {
  await openTab('AllAboutAnActor');
  await page.getByRole('region', { name: 'Variables' }).getByText('"Ilona Varga"').waitFor();
  await run();
  await result().getByText('"Ilona Varga"').first().waitFor();
});

test('who comes back finds the tabs as they were left, and no empty one more', async () => {
  const tabs = await page.getByRole('tab').allInnerTexts();
  await page.goto(listening.url);
  await page.getByRole('tab', { name: 'AllAboutAnActor', selected: true }).waitFor();
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(tabs);
});

test('nothing was asked of any other server, and the browser has nothing to complain of', () => {
  const own = new URL(listening.url).origin;
  expect(requested.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
});
