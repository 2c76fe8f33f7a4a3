import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveSeeds, startBrowser } from '../test/e2e/seeded-server.ts';

/** Takes the pictures of the README: `npm run pictures`. Look at them before you commit them. */
const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
mkdirSync(FOLDER, { recursive: true });

const listening = await serveSeeds();
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });

await page.goto(listening.url);
await page.getByText('query WhoSaidWhat').waitFor();
await page.getByRole('button', { name: /^Execute query/ }).click();
await page.getByRole('region', { name: 'Result Window' }).getByText('attributedTo').first().waitFor();
await page.screenshot({ path: `${FOLDER}graphiql.png` });

await page.goto(new URL('/', listening.url).href);
await page.getByRole('link', { name: /^Mombasa dockers walk out/ }).click();
await page.getByText('No worker will lose a place').hover();
await page.screenshot({ path: `${FOLDER}reader.png` });

await browser.close();
await listening.close();
