import type { Node } from 'yaml';
import type { ActorKind } from '../../model/annotations.ts';
import { foldedText } from '../../store/words.ts';
import type { Correction, Decision } from './correction.ts';
import { fault, type Place } from './fault.ts';
import { didYouMean, type Fields, fieldsOf } from './fields.ts';
import { makeCorrection } from './make-correction.ts';

/**
 * Reads one entry: a key that says what is corrected, what belongs to it, and where, by whom and why.
 *
 * @example `- kind of: Aurora` and in the next line `is: organization`
 * @throws OnrecordError `CORRECTION_MALFORMED` at the place of what is wrong
 */
export function readEntry(entry: Node, placeAt: (offset: number) => Place): Correction {
  const fields = fieldsOf(entry, KEYS, placeAt);
  const [first, second] = fields.keys.filter((key) => key in READERS) as (keyof typeof READERS)[];
  if (first === undefined)
    throw fault(
      fields.place,
      'It does not say what to correct.',
      `Add one of ${FIRST_KEYS.map((key) => `“${key}”`).join(', ')}.`,
    );
  if (second !== undefined)
    throw fields.fault(second, `“${first}” and “${second}” are two corrections.`, 'Begin every correction with “- ”.');

  const { read, wants, also } = READERS[first];
  for (const key of wants)
    if (!fields.has(key))
      throw fault(fields.place, `“${first}” needs “${key}” beside it.`, `Add a line with “${key}: …”.`);
  for (const key of fields.keys)
    if (key !== first && ![...wants, ...also, ...ANYWHERE].includes(key))
      throw fields.fault(
        key,
        `“${key}” does not go with “${first}”.`,
        'Take it out, or make it a correction of its own.',
      );

  return makeCorrection(read(fields), {
    ...fields.place,
    within: fields.has('in') ? readPatterns(fields) : [],
    by: fields.has('by') ? fields.text('by') : null,
    why: fields.has('why') ? fields.text('why') : null,
  });
}

interface Reader {
  readonly read: (fields: Fields) => Decision;
  /** Keys that it needs beside it. */
  readonly wants: readonly string[];
  /** Keys that may be there. */
  readonly also: readonly string[];
}

const READERS = {
  same: { read: (fields) => ({ type: 'SAME', names: readNames(fields, 'same') }), wants: [], also: [] },
  different: { read: readDifferent, wants: [], also: ['call'] },
  rename: {
    read: (fields) => ({ type: 'RENAME', name: fields.words('rename'), to: fields.words('to') }),
    wants: ['to'],
    also: [],
  },
  'kind of': {
    read: (fields) => ({ type: 'KIND', name: fields.words('kind of'), kind: readKind(fields) }),
    wants: ['is'],
    also: [],
  },
  'not an actor': {
    read: (fields) => ({ type: 'NOT_AN_ACTOR', name: fields.words('not an actor') }),
    wants: [],
    also: [],
  },
  'speaker of': { read: readSpeaker, wants: ['is'], also: [] },
} as const satisfies Readonly<Record<string, Reader>>;

const FIRST_KEYS = Object.keys(READERS);
const ANYWHERE: readonly string[] = ['in', 'by', 'why'];
const KEYS: readonly string[] = [...FIRST_KEYS, 'to', 'is', 'call', ...ANYWHERE];

/** A list of names, no two of which are the same word for word. */
function readNames(fields: Fields, key: string): readonly string[] {
  const names = fields.texts(key);
  if (names.length < 2) throw fields.fault(key, `“${key}” needs two names or more.`, `Write “${key}: [one, two]”.`);
  for (const name of names) {
    if (foldedText(name) === '') throw fields.fault(key, `“${name}” has no letter and no digit.`, 'Write a name.');
    if (names.filter((other) => other === name).length > 1)
      throw fields.fault(key, `“${name}” stands twice in the list.`, 'Take one of them out.');
  }
  return names;
}

/** Two names of two actors, or one name that is another’s in some articles. */
function readDifferent(fields: Fields): Decision {
  if (fields.isList('different')) {
    if (fields.has('call'))
      throw fields.fault('call', '“call” goes with one name and not with a list.', 'Take it out, or leave one name.');
    const names = readNames(fields, 'different');
    if (new Set(names.map((name) => foldedText(name))).size < names.length)
      throw fields.fault(
        'different',
        'Two of the names differ in case, accents or signs only.',
        'Those are not told apart; take one out.',
      );
    return { type: 'APART', names };
  }
  for (const key of ['call', 'in'])
    if (!fields.has(key))
      throw fields.fault('different', `“different” with one name needs “${key}” beside it.`, DIFFERENT_HINT);
  const [name, call] = [fields.words('different'), fields.words('call')];
  if (foldedText(name) === foldedText(call))
    throw fields.fault(
      'call',
      `“${call}” is the name that both have.`,
      'Call this one something else: “John Smith (footballer)”.',
    );
  return { type: 'ANOTHER', name, call };
}

const DIFFERENT_HINT =
  'Say in which articles it is another and what to call that one, with “in” and “call”; or list two names: “different: [one, two]”.';

const KINDS: ReadonlyMap<string, ActorKind> = new Map([
  ['person', 'PERSON'],
  ['organization', 'ORGANIZATION'],
  ['organisation', 'ORGANIZATION'],
  ['country', 'COUNTRY'],
  ['place', 'PLACE'],
]);

function readKind(fields: Fields): ActorKind {
  const written = fields.text('is');
  const kind = KINDS.get(written.toLowerCase());
  if (kind !== undefined) return kind;
  throw fields.fault('is', `“${written}” is no kind of actor.`, didYouMean(written, [...KINDS.keys()]));
}

function readSpeaker(fields: Fields): Decision {
  const quote = fields.words('speaker of');
  const names = fields.texts('is');
  for (const name of names)
    if (foldedText(name) === '')
      throw fields.fault('is', `“${name}” has no letter and no digit.`, 'Write a name, or “nobody”.');
  const isNobody = names.length === 1 && names[0]?.toLowerCase() === 'nobody';
  return { type: 'SPEAKER', quote, speakers: isNobody ? [] : names };
}

function readPatterns(fields: Fields): readonly string[] {
  return fields.texts('in').map((pattern) => {
    if (pattern.includes('\\')) throw fields.fault('in', `“${pattern}” has a backslash.`, 'Part folders by “/”.');
    return pattern.replace(/^(\.\/)+/, '').replace(/(?<=.)\/+$/, '');
  });
}
