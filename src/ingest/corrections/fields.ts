import { closestMatch } from 'leven';
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { foldedText } from '../../store/words.ts';
import { fault, type Place } from './fault.ts';

/** The fields of one entry, by their keys. Every method throws a fault at the place of what is wrong. */
export interface Fields {
  readonly place: Place;
  readonly keys: readonly string[];
  readonly has: (key: string) => boolean;
  /** Whether the value is a list in square brackets or of lines with “- ”. */
  readonly isList: (key: string) => boolean;
  /** One text. */
  readonly text: (key: string) => string;
  /** A list of texts, or one text as a list of one. */
  readonly texts: (key: string) => readonly string[];
  /** One text that has a letter or digit in it. */
  readonly words: (key: string) => string;
  readonly fault: (key: string, message: string, hint: string) => Error;
}

/** Finds the fields of an entry, every one of which is one of the `known`. */
export function fieldsOf(entry: Node, known: readonly string[], placeAt: (offset: number) => Place): Fields {
  const placeOfNode = (node: Node): Place => placeAt(node.range?.[0] ?? 0);
  const place = placeOfNode(entry);
  if (!isMap(entry)) throw fault(place, 'This is no correction.', `Begin with one of ${listed(known)}.`);

  const pairs = new Map<string, Pair<Node, Node | null>>();
  for (const pair of entry.items as readonly Pair<Node, Node | null>[]) {
    const key = isScalar<string>(pair.key) ? pair.key.value : '';
    if (!known.includes(key))
      throw fault(placeOfNode(pair.key), `“${key}” is no key of a correction.`, didYouMean(key, known));
    pairs.set(key, pair);
  }
  const placeOfKey = (key: string): Place => {
    const pair = pairs.get(key);
    return pair === undefined ? place : placeOfNode(pair.value ?? pair.key);
  };
  const faultAt = (key: string, message: string, hint: string): Error => fault(placeOfKey(key), message, hint);
  const textOf = (key: string, node: Node | null | undefined): string => {
    if (isAlias(node)) throw fault(placeOfNode(node), '“*” stands for another value in YAML.', IN_MARKS);
    if (node !== null && node !== undefined && !isScalar(node))
      throw fault(placeOfNode(node), `“${key}” wants words here and not a list.`, `Write “${key}: words”.`);
    const value = node?.value;
    const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
    if (text === '') throw faultAt(key, `“${key}” has no value.`, `Write “${key}: words”.`);
    return text;
  };
  const fields: Fields = {
    place,
    keys: [...pairs.keys()],
    has: (key) => pairs.has(key),
    isList: (key) => isSeq(pairs.get(key)?.value),
    text: (key) => textOf(key, pairs.get(key)?.value),
    texts: (key) => {
      const value = pairs.get(key)?.value;
      if (!isSeq(value)) return [textOf(key, value)];
      if (value.items.length === 0) throw faultAt(key, `“${key}” has an empty list.`, `Write “${key}: [one, two]”.`);
      return (value.items as readonly Node[]).map((item) => textOf(key, item));
    },
    words: (key) => {
      const text = fields.text(key);
      if (foldedText(text) === '')
        throw faultAt(key, `“${text}” has no letter and no digit.`, 'Write a name, or words of a quote.');
      return text;
    },
    fault: faultAt,
  };
  return fields;
}

const IN_MARKS = 'Put words that begin with a sign in quotation marks.';

/** "Did you mean “to”?", or the choice. */
export function didYouMean(written: string, known: readonly string[]): string {
  const nearest = closestMatch(written.toLowerCase(), [...known], { maxDistance: Math.ceil(written.length / 2) });
  return nearest === undefined ? `Use one of ${listed(known)}.` : `Did you mean “${nearest}”?`;
}

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
