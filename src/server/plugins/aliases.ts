import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';

/** Refuses documents with more aliases than the limit: `a: articles b: articles …`. */
export const useAliasLimit = (maxAliases: number): Plugin =>
  maxAliasesPlugin({
    n: maxAliases,
    propagateOnRejection: false,
    onReject: [
      (context) => {
        context?.reportError(
          refusal(
            'TOO_MANY_ALIASES',
            `The document has more than ${maxAliases} aliases`,
            'Ask for many objects with `nodes`, or in several requests.',
          ),
        );
      },
    ],
  });
