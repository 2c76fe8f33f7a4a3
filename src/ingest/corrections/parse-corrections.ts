import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLError } from 'yaml';
import type { ProblemRecord } from '../../model/records.ts';
import type { Correction } from './correction.ts';
import { problemAt, problemOfFault } from './fault.ts';
import { readEntry } from './read-entry.ts';

/** What came of reading corrections. */
export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  readonly problems: readonly ProblemRecord[];
}

/**
 * Reads one file of corrections: a list in YAML, of which every value is text as it is written. An entry that is not
 * understood is left out alone; a file that is no list in YAML is left out whole, since nobody knows what it means. A
 * file without an entry is in order.
 */
export function parseCorrections(file: string, text: string): ReadCorrections {
  const lines = new LineCounter();
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const { contents, errors } = parseDocument(text, { schema: 'failsafe', prettyErrors: false, lineCounter: lines });

  const [error] = errors;
  if (error !== undefined)
    return refused(problemAt(placeAt(error.pos[0]), ...explain(error, lineAt(text, error.pos[0]))));
  if (contents === null || (isScalar(contents) && contents.source === '')) return { corrections: [], problems: [] };
  if (!isSeq(contents)) return refused(problemAt(placeAt(contents.range[0]), ...notAList(contents)));

  const corrections: Correction[] = [];
  const problems: ProblemRecord[] = [];
  for (const entry of contents.items as readonly Node[]) {
    try {
      corrections.push(readEntry(entry, placeAt));
    } catch (fault) {
      problems.push(problemOfFault(fault));
    }
  }
  return { corrections, problems };
}

const refused = (problem: ProblemRecord): ReadCorrections => ({
  corrections: [],
  problems: [{ ...problem, hint: `${problem.hint ?? ''} No correction of this file is applied until then.`.trim() }],
});

const notAList = (contents: Node): readonly [message: string, hint: string] => [
  'The file is not a list of corrections.',
  isMap(contents)
    ? 'Begin every correction with “- ”.'
    : 'Write every correction like this one: “- not an actor: Brexit”.',
];

/** The line that a place lies in, up to its end. */
function lineAt(text: string, offset: number): string {
  const [line = ''] = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1);
  return line;
}

/** The common mistakes in plain words; for the others the parser’s own. */
function explain({ code, message }: YAMLError, line: string): readonly [message: string, hint: string] {
  if (/^[ -]*\t/.test(line))
    return ['A tab stands where blanks have to.', 'Replace the tabs at the beginning of lines by blanks.'];
  const meaning = MEANINGS.get(code);
  if (meaning !== undefined) return meaning;
  return [
    `This is not YAML: ${message.replace(/\.?$/, '.')}`,
    'Put words that begin with a sign, or that hold “: ” or “ #”, in quotation marks.',
  ];
}

const MEANINGS: ReadonlyMap<string, readonly [message: string, hint: string]> = new Map([
  ['BLOCK_AS_IMPLICIT_KEY', ['A line has a second “: ”.', 'Put words that hold a colon in quotation marks.']],
  [
    'DUPLICATE_KEY',
    ['The same key stands twice in one correction.', 'Begin every correction with “- ”, or take one key out.'],
  ],
  ['MULTIPLE_DOCS', ['A line “---” parts the file in two.', 'Take the line out, or make two files.']],
]);
