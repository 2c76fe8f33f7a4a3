import type { Annotations } from '../model/annotations.ts';
import type { Document } from '../model/document.ts';
import { readActors } from './actors/read-actors.ts';
import { readQuotes } from './quotes/read-quotes.ts';
import { readDocument } from './read.ts';

/** Name and version of what `extract` does; another version means that its answers may differ. */
export const extractor = 'onrecord/2';

/** Finds who acts and who said what in a document. Pure, linear in the length, and never throws. */
export function extract(document: Document): Annotations {
  const reading = readDocument(document);
  const actorReading = readActors(reading);
  return { extractor, actors: actorReading.actors, quotes: readQuotes(reading, actorReading) };
}
