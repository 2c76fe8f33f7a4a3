import type { RequestListener } from 'node:http';
import sirv from 'sirv';

/** Answers with the reader's files, and with its page at every address that is neither a file nor one of `others`. */
export function withReader(folder: string, others: readonly string[], answer: RequestListener): RequestListener {
  const files = sirv(folder, {
    single: true,
    etag: true,
    setHeaders(response, path) {
      response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
      response.setHeader('referrer-policy', 'no-referrer');
      response.setHeader('x-content-type-options', 'nosniff');
      // Files under /assets/ carry a hash of their content in their name.
      const isHashed = path.startsWith('/assets/');
      response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const isOther = (url: string): boolean =>
    others.some((other) => url === other || url.startsWith(`${other}/`) || url.startsWith(`${other}?`));
  return (request, response) => {
    const isPage = PAGE_METHODS.has(request.method ?? '') && !isOther(request.url ?? '/');
    const pass = (): void => {
      answer(request, response);
    };
    if (isPage) files(request, response, pass);
    else pass();
  };
}

/** A client that sends its query to a wrong address must not take a page for the answer. */
const PAGE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
