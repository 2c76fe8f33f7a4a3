import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { day } from './format.ts';
import { graphql } from './generated/gql.ts';
import { Notice } from './notice.tsx';

const ListArticles = graphql(`
  query ListArticles($after: String) {
    corpus {
      articleCount
      quoteCount
      actorCount
    }
    articles(first: 20, after: $after) {
      nodes {
        id
        slug
        title
        lead
        byline
        publishedAt
        readingTime
        quotes {
          totalCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The corpus at a glance: how much there is, and every article, newest first. */
export function ArticlesPage() {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <>
      {cursors.map((after, page) => (
        <ArticleList
          key={after}
          after={after}
          isFirst={page === 0}
          onMore={
            page === cursors.length - 1
              ? (cursor) => {
                  setCursors([...cursors, cursor]);
                }
              : null
          }
        />
      ))}
    </>
  );
}

interface ArticleListProps {
  after: string | null;
  isFirst: boolean;
  onMore: ((cursor: string) => void) | null;
}

function ArticleList({ after, isFirst, onMore }: ArticleListProps) {
  const [{ data, error }] = useQuery({ query: ListArticles, variables: { after } });
  if (error) return <Notice title="The server did not answer">{error.message}</Notice>;
  if (!data) return <Notice title="Loading …" />;
  const { corpus, articles } = data;
  if (corpus.articleCount === 0) {
    return (
      <Notice title="No articles yet">
        <p>
          Name a folder of news text: <code>npx onrecord serve my-articles</code>
        </p>
      </Notice>
    );
  }
  const { endCursor, hasNextPage } = articles.pageInfo;
  return (
    <>
      {isFirst && (
        <h1 class="summary">
          {corpus.articleCount} articles, {corpus.quoteCount} quotes, {corpus.actorCount} actors on record
        </h1>
      )}
      <ul class="articles">
        {articles.nodes.map((article) => (
          <li key={article.id}>
            <h2>
              <Link href={`/articles/${article.slug}`}>{article.title ?? article.slug}</Link>
            </h2>
            <p class="meta">
              {[
                article.publishedAt && day(article.publishedAt),
                ...article.byline,
                `${article.readingTime} min`,
                `${article.quotes.totalCount} quotes`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {article.lead && <p>{article.lead}</p>}
          </li>
        ))}
      </ul>
      {hasNextPage && endCursor && onMore && (
        <button
          type="button"
          onClick={() => {
            onMore(endCursor);
          }}
        >
          More articles
        </button>
      )}
    </>
  );
}
