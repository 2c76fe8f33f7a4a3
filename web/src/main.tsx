import { Provider } from '@urql/preact';
import { render } from 'preact';
import { Link, Route, Switch } from 'wouter-preact';
import { ArticlePage } from './article-page.tsx';
import { ArticlesPage } from './articles-page.tsx';
import { client } from './client.ts';
import { Notice } from './notice.tsx';
import './style.css';

function Reader() {
  return (
    <Provider value={client}>
      <header class="bar">
        <Link href="/" class="brand">
          Onrecord
        </Link>
        <a href="/graphql">GraphiQL</a>
      </header>
      <main>
        <Switch>
          <Route path="/">
            <ArticlesPage />
          </Route>
          <Route path="/articles/:slug">{({ slug }) => <ArticlePage key={slug} slug={slug} />}</Route>
          <Route>
            <Notice title="There is no such page">
              <Link href="/">All articles</Link>
            </Notice>
          </Route>
        </Switch>
      </main>
    </Provider>
  );
}

render(<Reader />, document.body);
