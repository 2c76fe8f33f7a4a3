import { fold } from '../gazetteer/fold.ts';
import { NATURE_WORDS } from '../gazetteer/place-words.ts';
import type { ActorDraft } from './actor-draft.ts';

/** The actors of a text by the parts of their names, which is how shorter names find them. */
export interface DraftIndex {
  /** By the whole folded name. */
  readonly byKey: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Persons by the last word of the name. */
  readonly byLast: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Persons by the first word. */
  readonly byGiven: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Persons by the letters of the first word and the last: "john smith"; of "J. Smith" "j smith". */
  readonly byGivenAndLast: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Persons by the first letter and the last word: "j smith" of them all. */
  readonly byInitialAndLast: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Rivers, lakes and islands by the name without that word: "tarn" of "River Tarn". */
  readonly byNature: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Organisations by every run of words that begins their name: "hartmann" and "hartmann logistik" of "Hartmann Logistik GmbH". */
  readonly byBeginning: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Organisations by every run of words that ends it: "alliance" of "Dock Workers’ Alliance". */
  readonly byEnding: ReadonlyMap<string, readonly ActorDraft[]>;
  /** Organisations by the capitals of their words: "DWA". */
  readonly byCapitals: ReadonlyMap<string, readonly ActorDraft[]>;
}

export function indexDrafts(drafts: readonly ActorDraft[]): DraftIndex {
  const index = {
    byKey: new Map<string, ActorDraft[]>(),
    byLast: new Map<string, ActorDraft[]>(),
    byGiven: new Map<string, ActorDraft[]>(),
    byGivenAndLast: new Map<string, ActorDraft[]>(),
    byInitialAndLast: new Map<string, ActorDraft[]>(),
    byNature: new Map<string, ActorDraft[]>(),
    byBeginning: new Map<string, ActorDraft[]>(),
    byEnding: new Map<string, ActorDraft[]>(),
    byCapitals: new Map<string, ActorDraft[]>(),
  };
  for (const draft of drafts) {
    add(index.byKey, draft.key, draft);
    const parts = draft.words.map(fold);
    if (parts.length < 2) continue;
    if (draft.kind === 'PERSON') {
      add(index.byLast, parts.at(-1) ?? '', draft);
      const particle = parts.findIndex((_, i) => i > 0 && startsSmall(draft.words[i] ?? ''));
      if (particle > 0) add(index.byLast, parts.slice(particle).join(' '), draft);
      add(index.byGiven, parts[0] ?? '', draft);
      const given = lettersOf(parts[0] ?? '');
      const last = parts.at(-1) ?? '';
      add(index.byGivenAndLast, `${given} ${last}`, draft);
      add(index.byInitialAndLast, `${given.charAt(0)} ${last}`, draft);
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
      add(index.byCapitals, capitals(draft.words), draft);
    }
  }
  return index;
}

const LONGEST_SHORT_NAME = 5;

const startsSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

const capitals = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('')
    .toLowerCase();

/** A folded given name without the full stops of initials. */
export const lettersOf = (word: string): string => word.replaceAll('.', '');

/** Everything of one draft is added before the next, so the same one twice stands at the end. */
function add(map: Map<string, ActorDraft[]>, key: string, draft: ActorDraft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else if (list.at(-1) !== draft) list.push(draft);
}
