import { hash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { createAssets, type Asset, type GraphiQLAssets } from '../graphiql/assets.ts';
import type { ExampleOperation } from '../graphiql/example-operations.ts';
import { CONTENT_SECURITY_POLICY, graphiqlPage } from '../graphiql/page.ts';

/** Shows GraphiQL to browsers at the endpoint, wholly from this server. Made at the first visit, and kept. */
export function useGraphiQLPage(endpoint: string, operations: readonly ExampleOperation[]): Plugin {
  const base = `${endpoint}/assets`;
  let made: Promise<GraphiQLAssets> | undefined;
  return {
    onRequest: async (payload) => {
      const { request, url, fetchAPI } = payload;
      if (request.method !== 'GET') return;
      const isPage = url.pathname === endpoint && request.headers.get('accept')?.includes('text/html') === true;
      if (!isPage && !url.pathname.startsWith(`${base}/`)) return;
      const assets = await (made ??= createAssets(base));
      const answer = isPage
        ? pageAnswer(graphiqlPage(assets, operations))
        : assetAnswer(assets.all.get(url.pathname), request);
      const isKnown = request.headers.get('if-none-match') === answer.headers['etag'];
      payload.endResponse(
        isKnown
          ? new fetchAPI.Response(null, { status: 304, headers: answer.headers })
          : new fetchAPI.Response(answer.body, { status: answer.status, headers: answer.headers }),
      );
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer<ArrayBuffer> | string | null;
}

const pageAnswer = (page: string): Answer => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cache-control': 'no-cache',
    etag: `"${hash('sha256', page, 'hex')}"`,
    vary: 'accept',
  },
  body: page,
});

function assetAnswer(asset: Asset | undefined, request: Request): Answer {
  if (asset === undefined) return { status: 404, headers: {}, body: null };
  const isCompressed = request.headers.get('accept-encoding')?.includes('gzip') === true;
  return {
    status: 200,
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    },
    body: isCompressed ? asset.compressed : asset.body,
  };
}
