import type { RequestListener } from 'node:http';

/** Answers `/graphql/` as `/graphql`: a slash at the end is easily typed, and means nothing. What lies below is left alone. */
export const withoutTrailingSlash =
  (path: string, answer: RequestListener): RequestListener =>
  (request, response) => {
    const { url = '' } = request;
    if (url === `${path}/` || url.startsWith(`${path}/?`)) request.url = path + url.slice(path.length + 1);
    answer(request, response);
  };
