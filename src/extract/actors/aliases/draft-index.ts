import { fold } from '../gazetteer/fold.ts';
import { NATURE_WORDS } from '../gazetteer/place-words.ts';
import type { ActorDraft } from './actor-draft.ts';
import { nicknameIn } from '../names/nickname-in-marks.ts';
import { soundOf } from './transliteration.ts';

/** The actors of a text by the parts of their names, which is how shorter names find them. */
export interface DraftIndex {
  /** By the whole folded name. */
  readonly byKey: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Persons by the last word of the name. */
  readonly byLast: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Persons by the first word, and by a nickname in marks: "magic" of Earvin “Magic” Johnson. */
  readonly byGiven: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Persons by the letters of the first word and the last: "john smith"; of "J. Smith" "j smith". */
  readonly byGivenAndLast: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Persons by the first letter and the last word: "j smith" of them all. */
  readonly byInitialAndLast: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Persons by how the surname sounds. */
  readonly bySurnameSound: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Persons of a full name by how it sounds: the first word and the last. */
  readonly bySound: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Rivers, lakes and islands by the name without that word: "tarn" of "River Tarn". */
  readonly byNature: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Organisations by every run of words that begins their name: "hartmann" and "hartmann logistik" of "Hartmann Logistik GmbH". */
  readonly byBeginning: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Organisations by every run of words that ends it: "alliance" of "Dock Workers’ Alliance". */
  readonly byEnding: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Organisations by the first letters of their words, with the small words and without: "DWA", "BOM" of "Bureau of Meteorology". */
  readonly byCapitals: ReadonlyMap<string, readonly ActorDraft[]>;
}

export function indexDrafts(drafts: readonly ActorDraft[]): DraftIndex {
  const index = {
    byKey: new Map<string, ActorDraft[]>(),
    byLast: new Map<string, ActorDraft[]>(),
    byGiven: new Map<string, ActorDraft[]>(),
    byGivenAndLast: new Map<string, ActorDraft[]>(),
    byInitialAndLast: new Map<string, ActorDraft[]>(),
    bySurnameSound: new Map<string, ActorDraft[]>(),
    bySound: new Map<string, ActorDraft[]>(),
    byNature: new Map<string, ActorDraft[]>(),
    byBeginning: new Map<string, ActorDraft[]>(),
    byEnding: new Map<string, ActorDraft[]>(),
    byCapitals: new Map<string, ActorDraft[]>(),
  };
  for (const draft of drafts) {
    add(index.byKey, draft.key, draft);
    const parts = draft.words.map(fold);
    if (draft.kind === 'ORGANIZATION')
      for (const letters of initialsOf(draft.words)) add(index.byCapitals, letters, draft);
    if (parts.length < 2) continue;
    if (draft.kind === 'PERSON') {
      add(index.byLast, parts.at(-1) ?? '', draft);
      const particle = parts.findIndex((_, i) => i > 0 && startsSmall(draft.words[i] ?? ''));
      if (particle > 0) add(index.byLast, parts.slice(particle).join(' '), draft);
      add(index.byGiven, parts[0] ?? '', draft);
      const given = lettersOf(parts[0] ?? '');
      const last = parts.at(-1) ?? '';
      const nickname = nicknameIn(draft.words)?.map(fold).join(' ');
      if (nickname !== undefined) {
        add(index.byGiven, nickname, draft);
        add(index.byGivenAndLast, `${nickname} ${last}`, draft);
      }
      add(index.byGivenAndLast, `${given} ${last}`, draft);
      add(index.byInitialAndLast, `${given.charAt(0)} ${last}`, draft);
      const surname = soundOf(draft.words.at(-1) ?? '');
      add(index.bySound, `${soundOf(draft.words[0] ?? '')} ${surname}`, draft);
      add(index.bySurnameSound, surname, draft);
    } else if (draft.kind === 'PLACE') {
      const [first = '', second = ''] = parts;
      if (parts.length === 2 && NATURE_WORDS.has(first)) add(index.byNature, second, draft);
      else if (parts.length === 2 && NATURE_WORDS.has(second)) add(index.byNature, first, draft);
    } else if (draft.kind === 'ORGANIZATION') {
      const most = Math.min(parts.length, LONGEST_SHORT_NAME + 1);
      for (let length = 1; length < most; length++) {
        add(index.byBeginning, parts.slice(0, length).join(' '), draft);
        add(index.byEnding, parts.slice(-length).join(' '), draft);
      }
    }
  }
  return index;
}

const LONGEST_SHORT_NAME = 5;

const startsSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** "om" and "bom": the first letters of the words with a capital, and of all words. One word alone has none. */
function initialsOf(words: readonly string[]): readonly string[] {
  const letters = words.flatMap((word) => word.split('-')).map((word) => word.charAt(0));
  if (letters.length < 2) return [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  return [...new Set([capitals, letters].map((each) => each.join('').toLowerCase()))];
}

/** A folded given name without the full stops of initials. */
export const lettersOf = (word: string): string => word.replaceAll('.', '');

/** Everything of one draft is added before the next, so the same one twice stands at the end. */
function add(map: Map<string, ActorDraft[]>, key: string, draft: ActorDraft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else if (list.at(-1) !== draft) list.push(draft);
}
