import { wordSet } from './word-set.ts';

/** Nouns for what is written and says something: "the statement said". */
export const DOCUMENT_NOUNS = wordSet(`
statement report letter paper document communiqué communique declaration memo memorandum note email e-mail message tweet post blog survey study
resolution indictment complaint lawsuit filing ruling verdict judgment judgement dossier bulletin release leaflet pamphlet manifesto petition
article editorial analysis assessment review audit draft text press-release transcript affidavit warrant decree proposal brochure website
`);

/** Those that may call any of the others by another word: "the document" after "a joint statement". */
export const GENERAL_DOCUMENTS = wordSet('document paper text');

/** "the paper published by the Kremlin". */
export const ISSUING_PARTICIPLES = wordSet(
  'published issued released signed written sent prepared drafted presented made distributed circulated',
);
