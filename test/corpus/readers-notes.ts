import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ActorKind } from '../../src/model/annotations.ts';

/** An actor as a careful reader lists it; the head of `actors.yaml` tells what the fields mean. */
export interface ListedActor {
  readonly name: string;
  /** Tells apart two who share a full name. */
  readonly of?: string;
  readonly kind: ActorKind;
  readonly country?: string;
  readonly roles?: readonly string[];
  /** Names by article. */
  readonly in: Readonly<Record<string, readonly string[]>>;
}

/** A question with its answers; the head of `questions.yaml` tells what the fields mean. */
export interface Question {
  readonly ask: string;
  readonly speaker?: string;
  readonly about?: string;
  readonly onBehalfOf?: string;
  readonly from?: string;
  readonly until?: string;
  readonly answers: readonly AnswerAt[];
  readonly maybe?: readonly AnswerAt[];
}

/** An article and the words in it. */
export type AnswerAt = Readonly<Record<string, string>>;

/** What is counted; the comments in `tallies.yaml` tell of what. */
export interface Tallies {
  readonly mostQuotedAbout: Readonly<Record<string, string>>;
  readonly namedTogether: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly byMonth: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** By the story that they belong to, which is the folder of its articles. */
export const listedActors = read('actors.yaml') as Readonly<Record<string, readonly ListedActor[]>>;

/** Names that are neither demanded nor wrong. */
export const neither = read('neither.yaml') as readonly string[];

/** By the story that they are about. */
export const questions = read('questions.yaml') as Readonly<Record<string, readonly Question[]>>;

export const tallies = read('tallies.yaml') as Tallies;

/** How a listed actor is called in questions: "Miguel Ferreira (midfielder)". */
export const labelOf = ({ name, of }: ListedActor): string => (of === undefined ? name : `${name} (${of})`);
