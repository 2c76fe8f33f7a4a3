import type { ActorKind, Evidence } from '../../../model/annotations.ts';
import { fold } from '../gazetteer/fold.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { Words } from '../words.ts';

/** All mentions of a text with the same words. */
export interface NameGroup {
  /** The words, folded and joined by blanks. */
  readonly key: string;
  /** The words as first written. */
  readonly words: readonly string[];
  readonly mentions: readonly NameMention[];
}

/** A group of which it is known what it is. */
export interface KindGroup extends NameGroup {
  readonly kind: ActorKind;
  readonly kindEvidence: Evidence;
}

/** Groups names by their words; case and accents aside. In the order of their first mentions. */
export function groupByWords(words: Words, names: readonly NameMention[]): readonly NameGroup[] {
  const groups = new Map<string, { key: string; words: readonly string[]; mentions: NameMention[] }>();
  for (const name of names) {
    const list = words.words.slice(name.from, name.to);
    const key = fold(list.join(' '));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, words: list, mentions: [name] });
    else group.mentions.push(name);
  }
  return [...groups.values()];
}
