import type { GraphiQLAssets } from './assets.ts';
import type { ExampleOperation } from './example-operations.ts';

/** What the page may load: everything from this server, and nothing from elsewhere. Monaco writes styles as it runs. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page: GraphiQL with a tab for each operation. */
export const graphiqlPage = (
  { style, script }: Pick<GraphiQLAssets, 'style' | 'script'>,
  operations: readonly ExampleOperation[],
): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Onrecord: ask the corpus</title>
    <link rel="icon" href="${ICON}" />
    <link rel="stylesheet" href="${style.path}" />
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The API itself takes GraphQL by POST at this address.</noscript>
    <div id="root"></div>
    <script type="application/json" id="options">${embedded(optionsFor(operations))}</script>
    <script src="${script.path}"></script>
  </body>
</html>
`;

const optionsFor = (operations: readonly ExampleOperation[]): object => ({
  title: 'Onrecord',
  logo: LOGO,
  defaultTabs: operations.map(({ query, variables }) => ({ query, variables })),
});

/** JSON that cannot end the element that it stands in. */
const embedded = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** An opening quotation mark. */
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f3a5f"/><text x="16" y="38" text-anchor="middle" font-family="Georgia,serif" font-size="46" fill="#fff">“</text></svg>';

const ICON = `data:image/svg+xml,${encodeURIComponent(LOGO)}`;
