import type { Plugin } from 'graphql-yoga';

/** Tells browsers to take answers for what they are, to show them in no frame, and to pass nothing on. */
export const useSecurityHeaders = (): Plugin => ({
  onResponse({ response }) {
    for (const [name, value] of Object.entries(HEADERS))
      if (!response.headers.has(name)) response.headers.set(name, value);
  },
});

const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
