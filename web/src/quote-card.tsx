import { percent } from './format.ts';
import type { ReadArticleQuery } from './generated/graphql.ts';

type Quote = NonNullable<ReadArticleQuery['article']>['quotes']['nodes'][number];

/** Who said a quote, and how that is known. */
export function QuoteCard({ quote, tint }: { quote: Quote; tint: number | undefined }) {
  const { attributedTo, cue, source, kind, confidence, evidence } = quote;
  return (
    <dl class="card" style={tint === undefined ? undefined : { '--tint': tint }}>
      <dt>Speaker</dt>
      <dd class="speaker">{attributedTo ?? 'The text does not tell'}</dd>
      {source?.passage && (
        <>
          <dt>In the words</dt>
          <dd>
            “{source.passage.text}”{source.antecedent && <>, that is “{source.antecedent.text}”</>}
          </dd>
        </>
      )}
      {cue && (
        <>
          <dt>Cue</dt>
          <dd>{cue.text}</dd>
        </>
      )}
      <dt>Kind</dt>
      <dd>{kind.toLowerCase()}</dd>
      <dt>Confidence</dt>
      <dd>{percent(confidence)}</dd>
      <dt>Evidence</dt>
      {evidence.map(({ rule, note }) => (
        <dd key={rule}>{note}</dd>
      ))}
    </dl>
  );
}
