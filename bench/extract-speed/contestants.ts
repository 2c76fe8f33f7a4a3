import { fileURLToPath } from 'node:url';
import { builtProgram } from '../onrecord.ts';

/** A program that reads a folder of articles and writes what it finds, one JSON line an article. */
export interface Contestant {
  readonly name: string;
  /** Arguments of `node`. */
  readonly command: (folder: string) => readonly string[];
  /** Whether it is held to one core. */
  readonly onOneCore: boolean;
  readonly does: string;
  readonly lacks: string;
}

const ALL = 'title, sections, boilerplate, actors, quotes with source, cue and speakers';

export const contestants: readonly Contestant[] = [
  {
    name: 'onrecord extract --workers 1',
    command: (folder) => [...extract(folder), '--workers', '1'],
    onOneCore: true,
    does: ALL,
    lacks: '–',
  },
  { name: 'onrecord extract', command: extract, onOneCore: false, does: ALL, lacks: '–' },
  {
    name: 'compromise',
    command: (folder) => [peer('compromise.mjs'), folder],
    onOneCore: true,
    does: 'people, places, organisations, text in quotation marks',
    lacks: 'quotes without marks, sources, cues, speakers, kinds of quotes, names of one actor joined, layout',
  },
  {
    name: 'wink-nlp',
    command: (folder) => [peer('wink-nlp.mjs'), folder],
    onOneCore: true,
    does: 'tokens, sentences, parts of speech, dates and amounts',
    lacks: 'quotes of any kind, people, places, organisations, layout',
  },
];

function extract(folder: string): readonly string[] {
  return [builtProgram(), 'extract', folder, '--format', 'ndjson'];
}

function peer(file: string): string {
  return fileURLToPath(new URL(`peers/${file}`, import.meta.url));
}
