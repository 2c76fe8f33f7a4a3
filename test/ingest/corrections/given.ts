import { agreed } from '../../../src/ingest/corrections/read-corrections.ts';
import { correctorOf } from '../../../src/ingest/corrections/correct.ts';
import type { Correction } from '../../../src/ingest/corrections/correction.ts';
import { parseCorrections, type ReadCorrections } from '../../../src/ingest/corrections/parse-corrections.ts';
import type { Annotations } from '../../../src/model/annotations.ts';
import { put, type WrittenArticle } from '../../store/written-article.ts';

export const FILE = 'corrections/people.yaml';

/** The corrections of one file that can be applied together, and what is wrong with the others. */
export const given = (yaml: string, file = FILE): ReadCorrections => agreed(parseCorrections(file, yaml));

/** The corrections, all of which are in order. */
export function corrections(yaml: string): readonly Correction[] {
  const { corrections: read, problems } = given(yaml);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return read;
}

/** What a file of corrections makes of an article. `source` marks the words that name the speakers of its quotes. */
export function corrected(
  yaml: string,
  written: WrittenArticle & { readonly source?: string },
): Annotations & { readonly text: string } {
  const { annotations, text } = written.source === undefined ? read(written) : withSource(written, written.source);
  return { ...correctorOf(corrections(yaml)).correct(annotations, written.path, text), text };
}

function read(written: WrittenArticle): { readonly annotations: Annotations; readonly text: string } {
  const { annotations, document } = put(written);
  return { annotations, text: document.text };
}

function withSource(written: WrittenArticle, words: string): ReturnType<typeof read> {
  const { annotations, text } = read(written);
  const start = text.search(new RegExp(`\\b${words}\\b`));
  const source = [{ start, end: start + words.length }];
  return { text, annotations: { ...annotations, quotes: annotations.quotes.map((quote) => ({ ...quote, source })) } };
}

/** Names, kinds and the words of all mentions, of every actor. */
export const actorsIn = ({ actors, text }: Annotations & { readonly text: string }): Record<string, unknown> =>
  Object.fromEntries(
    actors.map(({ name, kind, mentions }) => [
      `${name}, ${kind}`,
      mentions.map(({ span }) => text.slice(span.start, span.end)),
    ]),
  );

/** The names of the speakers of each quote. */
export const speakersIn = ({ actors, quotes }: Annotations): readonly (readonly string[])[] =>
  quotes.map(({ speakers }) => speakers.map((id) => actors.find((actor) => actor.id === id)?.name ?? id));
