import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';

/** Refuses documents in which fields lie in fields deeper than the limit. Fragments and introspection do not count. */
export const useDepthLimit = (maxDepth: number): Plugin =>
  maxDepthPlugin({
    n: maxDepth,
    flattenFragments: true,
    propagateOnRejection: false,
    onReject: [
      (context) => {
        context?.reportError(
          refusal(
            'DOCUMENT_TOO_DEEP',
            `The fields are nested more than ${maxDepth} deep`,
            'Ask in several requests, and go on from the ids of the first.',
          ),
        );
      },
    ],
  });
