import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';

/** Refuses documents with more directives than the limit. */
export const useDirectiveLimit = (maxDirectives: number): Plugin =>
  maxDirectivesPlugin({
    n: maxDirectives,
    propagateOnRejection: false,
    onReject: [
      (context) => {
        context?.reportError(
          refusal(
            'TOO_MANY_DIRECTIVES',
            `The document has more than ${maxDirectives} directives`,
            'Leave out the fields that are not wanted instead of skipping them.',
          ),
        );
      },
    ],
  });
