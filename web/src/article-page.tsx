import { useQuery } from '@urql/preact';
import { useMemo, useState } from 'preact/hooks';
import { day } from './format.ts';
import { graphql } from './generated/gql.ts';
import type { ReadArticleQuery } from './generated/graphql.ts';
import { MarkedText, type QuoteMark, type TextMark } from './marked-text.tsx';
import { Notice } from './notice.tsx';
import { QuoteCard } from './quote-card.tsx';
import { tintsOf } from './tints.ts';

const ReadArticle = graphql(`
  query ReadArticle($slug: String!) {
    article(by: { slug: $slug }) {
      id
      title
      byline
      dateline
      publishedAt
      readingTime
      text
      sections {
        id
        heading
        paragraphs {
          kind
          span {
            start
            end
          }
        }
      }
      boilerplate {
        reason
        text
      }
      quotes(first: 100) {
        totalCount
        nodes {
          id
          kind
          attributedTo
          confidence
          spans {
            start
            end
          }
          cue {
            text
          }
          source {
            passage {
              text
            }
            antecedent {
              text
            }
          }
          evidence {
            rule
            note
          }
        }
      }
      mentions(first: 100, filter: { forms: [NAME] }) {
        nodes {
          id
          span {
            start
            end
          }
          actor {
            id
            name
            kind
          }
        }
      }
    }
  }
`);

type ArticleData = NonNullable<ReadArticleQuery['article']>;

/** One article as a person wants to read it: quotes tinted by speaker, actors underlined. */
export function ArticlePage({ slug }: { slug: string }) {
  const [{ data, error }] = useQuery({ query: ReadArticle, variables: { slug } });
  if (data?.article) return <ArticleView article={data.article} />;
  if (error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND')) {
    return <Notice title="There is no such article">It may have been renamed or removed.</Notice>;
  }
  if (error) return <Notice title="The server did not answer">{error.message}</Notice>;
  return <Notice title="Loading …" />;
}

function ArticleView({ article }: { article: ArticleData }) {
  const { text, quotes } = article;
  const [chosen, setChosen] = useState<string | null>(null);
  const tints = useMemo(() => tintsOf(quotes.nodes.map(({ attributedTo }) => attributedTo)), [quotes]);
  const marks = useMemo(() => marksOf(article, tints), [article, tints]);
  const quote = quotes.nodes.find(({ id }) => id === chosen);
  const meta = [...article.byline, article.publishedAt && day(article.publishedAt), `${article.readingTime} min`];
  return (
    <div class="spread">
      <article>
        <h1>{article.title ?? slugTitle(text)}</h1>
        <p class="meta">{meta.filter(Boolean).join(' · ')}</p>
        {quotes.totalCount > quotes.nodes.length && (
          <p class="meta">
            The first {quotes.nodes.length} of {quotes.totalCount} quotes are marked.
          </p>
        )}
        {article.sections.map((section) => (
          <section key={section.id}>
            {section.heading && <h2>{section.heading}</h2>}
            {section.paragraphs.map(({ span, kind }) => (
              <p key={span.start} class={kind === 'LIST_ITEM' ? 'item' : undefined}>
                <MarkedText text={text} within={span} marks={marks} chosen={chosen} onChoose={setChosen} />
              </p>
            ))}
          </section>
        ))}
        {article.boilerplate.length > 0 && (
          <details class="boilerplate">
            <summary>Text of the page, not of the article</summary>
            {article.boilerplate.map((part, index) => (
              <p key={index} title={part.reason}>
                {part.text}
              </p>
            ))}
          </details>
        )}
      </article>
      <aside aria-live="polite">
        {quote ? (
          <QuoteCard quote={quote} tint={tints.get(quote.attributedTo)} />
        ) : (
          <p class="meta">
            Point at a quote, or step to one with the tab key, to see who said it and how that was found.
          </p>
        )}
      </aside>
    </div>
  );
}

function marksOf({ quotes, mentions }: ArticleData, tints: ReadonlyMap<string | null, number>): TextMark[] {
  const quoteMarks = quotes.nodes.flatMap(({ id, spans, attributedTo }): QuoteMark[] =>
    spans.map((span) => ({ type: 'quote', id, span, tint: tints.get(attributedTo), label: attributedTo })),
  );
  return [...quoteMarks, ...mentions.nodes.map(({ span, actor }): TextMark => ({ type: 'mention', span, actor }))];
}

/** The first words, for an article without a title. */
function slugTitle(text: string): string {
  return `${text.trim().split(/\s+/u).slice(0, 8).join(' ')} …`;
}
