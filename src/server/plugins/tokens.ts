import { GraphQLError, parse, type ParseOptions, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';

/** Stops reading a document at the limit of words and marks, before anything is made of it. */
export function useTokenLimit(maxTokens: number): Plugin {
  const parseUpToLimit = (source: string | Source, options?: ParseOptions) => {
    try {
      return parse(source, { ...options, maxTokens });
    } catch (error) {
      if (!(error instanceof GraphQLError && error.message.includes('Document contains more'))) throw error;
      throw refusal(
        'DOCUMENT_TOO_LONG',
        `The document has more than ${maxTokens} words and marks`,
        'Pass values as variables, and ask in several requests.',
      );
    }
  };
  return {
    onParse({ setParseFn }) {
      setParseFn(parseUpToLimit);
    },
  };
}
