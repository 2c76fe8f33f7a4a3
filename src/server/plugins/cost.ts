import { GraphQLError, getNamedType, getNullableType, isListType, isObjectType, type ExecutionArgs } from 'graphql';
import { getComplexity, type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { Plugin } from 'graphql-yoga';
import type { ListLimits } from '../../graphql/context.ts';
import type { ActortimelineArgs } from '../../graphql/generated/types.ts';
import { isGiven } from '../../graphql/given.ts';
import { countBuckets, MOST_BUCKETS } from '../../store/timeline.ts';
import { refusal } from '../refusal.ts';

/**
 * Refuses operations whose answer could hold more objects and values than the limit. A page counts as full, of
 * `first` or `last` as the variables give it or else of the default size; a timeline as its days allow; any other list as five
 * long. What makes the store look through much for little costs more ({@link lookingThrough}): an embedded store answers at once or not at all, so
 * that no time limit can break in on thirty searches in one operation.
 *
 * @example `{ quotes(first: 50) { nodes { text speakers { name } } } }` costs 1 + 50 × (1 + 1 + 1 + 5 × 1) = 401
 */
export function useCostLimit(maxCost: number, { defaultPageSize, maxPageSize }: ListLimits): Plugin {
  const tooCostly = (): GraphQLError =>
    refusal(
      'DOCUMENT_TOO_COSTLY',
      `The answer could hold more than ${maxCost} objects and values`,
      'Ask for smaller pages, above all for pages within pages, or for fewer fields.',
    );

  const sizeOf = ({ field, args, type }: ComplexityEstimatorArgs): number => {
    const { first, last, ids } = args as Record<string, unknown>;
    if (isTimeline(field)) return bucketsIn(args);
    if (isPage(field)) return Math.min(sizeGiven(first) ?? sizeGiven(last) ?? defaultPageSize, maxPageSize);
    if (Array.isArray(ids)) return ids.length;
    return isListType(getNullableType(field.type)) && !isPage({ type }) && !isTimeline({ type }) ? ASSUMED_LENGTH : 1;
  };
  const estimate: ComplexityEstimator = (args) => 1 + lookingThrough(args) + sizeOf(args) * args.childComplexity;

  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues } = args as ExecutionArgs;
      try {
        const cost = getComplexity({
          schema,
          query: document,
          estimators: [estimate],
          maxQueryNodes: maxCost,
          ...(isGiven(operationName) ? { operationName } : {}),
          ...(isGiven(variableValues) ? { variables: variableValues } : {}),
        });
        if (cost > maxCost) setResultAndStopExecution({ errors: [tooCostly()] });
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        // An error about a value names its place in the document; the one about too many fragments does not.
        setResultAndStopExecution({ errors: [error.nodes === undefined ? tooCostly() : error] });
      }
    },
  };
}

const ASSUMED_LENGTH = 5;

/**
 * Words are looked up in the whole index: as much as 2,000 values, so that twenty searches, one for each article of a page,
 * are still a person's question. What is counted over all articles of an actor, or all quotes under a filter, costs 100 to 500.
 */
const lookingThrough = ({ field, type, args }: ComplexityEstimatorArgs): number => {
  const { filter } = args as { readonly filter?: { readonly text?: unknown } | null };
  if (field.name === 'search' || isGiven(filter?.text)) return 2_000;
  return COUNTED.get(`${type.name}.${field.name}`) ?? 0;
};

const COUNTED: ReadonlyMap<string, number> = new Map([
  ['Actor.coActors', 500],
  ['Actor.timeline', 100],
  ['CoActorEdge.paragraphs', 100],
  ['QuoteConnection.speakers', 500],
  ['QuoteConnection.subjects', 500],
]);

const isTimeline = ({ type }: Pick<ComplexityEstimatorArgs['field'], 'type'>): boolean =>
  getNamedType(type).name === 'Timeline';

/** As many as the days allow; where these are open, the most. */
function bucketsIn(args: ComplexityEstimatorArgs['args']): number {
  const { by, publishedFrom, publishedUntil } = args as Partial<ActortimelineArgs>;
  if (!by || !isGiven(publishedFrom) || !isGiven(publishedUntil)) return MOST_BUCKETS;
  return countBuckets(by, dayWritten(publishedFrom), dayWritten(publishedUntil));
}

const dayWritten = (day: Date): string => day.toISOString().slice(0, 10);

/** The edges and nodes of a page are counted by the page. */
const isPage = ({ type }: Pick<ComplexityEstimatorArgs['field'], 'type'>): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) && named.name.endsWith('Connection');
};

const sizeGiven = (size: unknown): number | undefined => (typeof size === 'number' ? Math.max(0, size) : undefined);
