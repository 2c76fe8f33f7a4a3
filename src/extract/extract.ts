import type { Annotations } from '../model/annotations.ts';
import type { Document } from '../model/document.ts';
import { readActors } from './actors/read-actors.ts';
import { withQuotedPronouns } from './actors/references/quoted-pronouns.ts';
import { markedWords } from './quotes/marked-words.ts';
import { readQuotes } from './quotes/read-quotes.ts';
import { readDocument } from './read.ts';
import { readTaggedWords } from './tagging/shipped-models.ts';

/** Name and version of what `extract` does; another version means that its answers may differ. */
export const extractor = 'onrecord/3';

/**
 * Finds who acts and who said what in a document. Pure, linear in the length, and never throws. Of texts that are in
 * another language than English only what stands in quotation marks is given: nothing is guessed that nobody taught.
 */
export function extract(document: Document): Annotations {
  const reading = readDocument(document);
  const { language } = document.metadata;
  if (language !== null && language !== 'en') {
    return { extractor, actors: [], quotes: markedWords(reading), affiliations: [] };
  }
  const words = readTaggedWords(reading);
  const actorReading = readActors(reading, words);
  const quotes = readQuotes(reading, words, actorReading);
  const { affiliations } = actorReading;
  return { extractor, actors: withQuotedPronouns(actorReading, quotes), quotes, affiliations };
}
