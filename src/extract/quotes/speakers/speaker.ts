import type { ActorAnnotation } from '../../../model/annotations.ts';
import { inWords } from '../../../text/in-words.ts';
import type { Span } from '../../../text/span.ts';
import type { UnnamedActor } from '../../actors/actor-reading.ts';
import type { Line, Range } from '../line.ts';
import type { IssuedDocuments } from './issued-documents.ts';
import type { MentionIndex } from './mention-index.ts';

/** Whom a source was resolved to. */
export interface Speaker {
  /** Ids of actors; empty where the speaker has no name. */
  readonly speakers: readonly string[];
  readonly affiliations: readonly string[];
  /** The speaker in words; `null` where no words name one. */
  readonly attributedTo: string | null;
  /** Earlier or fuller words for the speaker. */
  readonly antecedent: Span | null;
  /** Whether a later "he" or "she" may go back to it, "it", or "they". */
  readonly nature: 'PERSON' | 'GROUP' | 'THING';
  /** The rule, and why, in a sentence. */
  readonly rule: string;
  readonly note: string;
}

/** A source in its line, with what is known about the text so far. */
export interface Scene {
  readonly text: string;
  readonly line: Line;
  readonly source: Range;
  readonly span: Span;
  readonly index: MentionIndex;
  /** Who spoke last, in this paragraph or before. */
  readonly last: Speaker | null;
  /** The same, where that was in this paragraph. */
  readonly lastHere: Speaker | null;
  readonly documents: IssuedDocuments;
}

/** A rule that knows whom some sources name; `null` where it does not. */
export type SpeakerRule = (scene: Scene) => Speaker | null;

/** The speaker that some actors make, with the reason. */
export function ofActors(
  actors: readonly ActorAnnotation[],
  rule: string,
  note: string,
  antecedent: Span | null = null,
): Speaker {
  const names = actors.map(({ name }) => name);
  const [first] = actors;
  const nature = actors.length > 1 ? 'GROUP' : first?.kind === 'PERSON' ? 'PERSON' : 'THING';
  return {
    speakers: actors.map(({ id }) => id),
    affiliations: [],
    attributedTo: inWords(names),
    antecedent,
    nature,
    rule,
    note,
  };
}

/** The speaker without a name; a document speaks for those who issued it. */
export function ofUnnamed(
  text: string,
  unnamed: UnnamedActor,
  rule: string,
  note: string,
  antecedent: Span | null,
): Speaker {
  const isDocument = unnamed.nature === 'DOCUMENT';
  return {
    speakers: isDocument ? unnamed.affiliations : [],
    affiliations: isDocument ? [] : unnamed.affiliations,
    attributedTo: text.slice(unnamed.description.start, unnamed.description.end),
    antecedent,
    nature: isDocument ? 'THING' : unnamed.nature,
    rule,
    note,
  };
}
