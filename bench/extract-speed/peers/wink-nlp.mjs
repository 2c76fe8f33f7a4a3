import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { eachArticle } from './each-article.mjs';

const nlp = winkNlp(model, ['sbd', 'pos', 'ner']);
const { its } = nlp;

eachArticle((text) => {
  const document = nlp.readDoc(text);
  return {
    tokens: document.tokens().out(),
    partsOfSpeech: document.tokens().out(its.pos),
    sentences: document.sentences().out(its.span),
    entities: document.entities().out(its.detail),
  };
});
