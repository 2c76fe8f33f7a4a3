import nlp from 'compromise';
import { eachArticle } from './each-article.mjs';

const spansOf = (view) => view.json({ offset: true, terms: false }).map(({ text, offset }) => ({ text, offset }));

eachArticle((text) => {
  const document = nlp(text);
  return {
    people: spansOf(document.people()),
    places: spansOf(document.places()),
    organizations: spansOf(document.organizations()),
    quotations: spansOf(document.quotations()),
  };
});
