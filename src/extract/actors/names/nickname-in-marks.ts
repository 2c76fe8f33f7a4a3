import { QUOTE_MARK } from '../../../text/tokens.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import type { NameMention, Range } from './name-mention.ts';

const LONGEST_NICKNAME = 3;

/** Joins given name, nickname in quotation marks and surname into one name: Earvin “Magic” Johnson. */
export function withNicknames(words: Words, names: readonly NameMention[]): readonly NameMention[] {
  const byStart = new Map(names.map((name) => [name.from, name]));
  const joined: NameMention[] = [];
  let end = 0;
  for (const name of names) {
    if (name.from < end) continue;
    const nickname = nicknameAt(words, name.to);
    const surname = nickname === null ? undefined : byStart.get(nickname.to + 1);
    if (surname === undefined || !mayBePerson(name) || !mayBePerson(surname)) {
      joined.push(name);
      continue;
    }
    end = surname.to;
    joined.push({ ...name, to: end, kind: 'PERSON', gender: name.gender ?? surname.gender, evidence: NICKNAME });
  }
  return joined;
}

const NICKNAME = { rule: 'nickname-in-marks', note: 'A nickname in quotation marks stands inside the name.' };

/** The words between two quotation marks in a name; `null` where there are none. */
export function nicknameIn(name: readonly string[]): readonly string[] | null {
  const opening = name.findIndex(isMark);
  const closing = name.findLastIndex(isMark);
  return closing > opening + 1 ? name.slice(opening + 1, closing) : null;
}

const isMark = (word: string): boolean => /^["“”„‟«»'‘’]+$/.test(word);

/** Words with a capital between the mark at the token and the next one, in the same sentence. */
function nicknameAt(words: Words, mark: number): Range | null {
  if (words.kinds[mark] !== QUOTE_MARK) return null;
  let to = mark + 1;
  while (words.shapes[to] !== NONE && words.kinds[to] !== QUOTE_MARK && to - mark <= LONGEST_NICKNAME) to++;
  const isClosed = words.kinds[to] === QUOTE_MARK && words.sentences[to + 1] === words.sentences[mark];
  return isClosed && to > mark + 1 ? { from: mark + 1, to } : null;
}

const mayBePerson = ({ kind, known, from, to }: NameMention): boolean =>
  known === null && (kind === null || kind === 'PERSON') && to - from <= 2;
