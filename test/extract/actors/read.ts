import type { ActorReading } from '../../../src/extract/actors/actor-reading.ts';
import { readActors } from '../../../src/extract/actors/read-actors.ts';
import { readDocument } from '../../../src/extract/read.ts';
import { readTaggedWords } from '../../../src/extract/tagging/shipped-models.ts';
import type { ActorAnnotation } from '../../../src/model/annotations.ts';
import type { Document } from '../../../src/model/document.ts';

/** Plain paragraphs, divided by blank lines, with a title where one is given. */
export function documentOf(body: string, title: string | null = null): Document {
  const text = title === null ? body : `${title}\n\n${body}`;
  const bodyStart = text.length - body.length;
  const paragraphs = [...body.matchAll(/\S(?:(?!\n\n)[^])*/g)].map(({ index, 0: words }) => ({
    span: { start: bodyStart + index, end: bodyStart + index + words.trimEnd().length },
    kind: 'PROSE' as const,
  }));
  return {
    text,
    title: title === null ? null : { start: 0, end: title.length },
    lead: null,
    dateline: null,
    sections: [{ heading: null, span: { start: bodyStart, end: text.length }, paragraphs }],
    boilerplate: [],
    metadata: { byline: [], publishedAt: null, language: 'en', url: null },
  };
}

export function read(body: string, title: string | null = null): ActorReading {
  const reading = readDocument(documentOf(body, title));
  return readActors(reading, readTaggedWords(reading));
}

/** Every actor as "KIND name", in the order of the text. */
export const actorsOf = (body: string, title: string | null = null): readonly string[] =>
  read(body, title).actors.map(({ kind, name }) => `${kind} ${name}`);

function actorOf(body: string, name: string, title: string | null = null): ActorAnnotation {
  const found = read(body, title).actors.find((actor) => actor.name === name);
  if (found === undefined) throw new Error(`No actor “${name}” among ${actorsOf(body).join(', ')}`);
  return found;
}

/** The words of an actor's mentions. */
export const mentionsOf = (body: string, name: string, title: string | null = null): readonly string[] => {
  const { text } = documentOf(body, title);
  return actorOf(body, name, title).mentions.map(({ span }) => text.slice(span.start, span.end));
};

export const aliasesOf = (body: string, name: string): readonly string[] =>
  actorOf(body, name).aliases.map(({ text }) => text);

export const rolesOf = (body: string, name: string): readonly string[] =>
  actorOf(body, name).roles.map(({ text }) => text);

/** What sets an actor apart from others of its name. */
export const traitsOf = (
  body: string,
  name: string,
): Pick<ActorAnnotation, 'distinction' | 'gender' | 'nationalities'> => actorOf(body, name);
