import { type Line, wordAt } from '../line.ts';
import { sentenceSubject } from '../sentence-subject.ts';
import { DOCUMENTS } from '../word-classes.ts';
import { readSpeaker } from './read-speaker.ts';
import type { Scene, Speaker } from './speaker.ts';

/** Who issued the documents of a text, by the noun that names them: "statement". */
export type IssuedDocuments = Map<string, Speaker>;

/**
 * Remembers that whoever says something "in a statement" issued the statement, and that whoever "has written to"
 * somebody wrote a letter.
 *
 * @example Both countries called for an end to it in a joint statement. … The statement said: …
 * @example He has since written to the mayor. The letter says …
 */
export function issuedIn(place: Omit<Scene, 'source' | 'span'>, documents: IssuedDocuments): void {
  const { line } = place;
  for (let at = line.bodyStart; at < line.pieces.length; at++) {
    const noun = issuedAt(line, at);
    const source = noun === null ? null : sentenceSubject(line, line.bodyStart, line.pieces.length);
    if (noun === null || source === null) continue;
    const speaker = readSpeaker({ ...place, source });
    if (speaker.speakers.length > 0) documents.set(noun, speaker);
  }
}

/** The noun of "in a joint statement" or "written to", where such words begin at `at`. */
function issuedAt(line: Line, at: number): string | null {
  if (/^(?:wrote|written|writes)$/.test(wordAt(line, at)) && wordAt(line, at + 1) === 'to') return 'letter';
  if (!ISSUED.test(wordAt(line, at)) || !NEW.test(wordAt(line, at + 1))) return null;
  for (let i = at + 2; i < at + 5; i++) if (DOCUMENTS.has(wordAt(line, i))) return wordAt(line, i);
  return null;
}

const ISSUED = /^(?:in|through|via|issued|published|released)$/;
const NEW = /^(?:an?|its|their|his|her)$/;
