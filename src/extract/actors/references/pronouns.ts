import type { Gender } from '../gazetteer/given-names.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Words } from '../words.ts';

/** What a pronoun does in its clause: "he", "him", "his", "himself". */
export type PronounCase = 'SUBJECT' | 'OBJECT' | 'OWNER' | 'REFLEXIVE';

/** A pronoun and what it can stand for: a man, a woman, a thing, several, or whoever speaks. */
export interface Pronoun {
  readonly stands: Gender | 'THING' | 'SEVERAL' | 'SPEAKER' | 'SPEAKERS';
  readonly case: PronounCase;
}

/** The pronoun that a token is, also in front of a contraction: "she" of "she’ll"; `null` for any other word. */
export function pronounAt({ lower, shapes, words }: Words, at: number): Pronoun | null {
  const pronoun = PRONOUNS.get(lower[at] ?? '');
  if (pronoun === undefined) return null;
  if (pronoun === HER_OBJECT && isOwned(lower[at + 1] ?? '', shapes[at + 1] ?? 0)) return HER_OWNER;
  return words[at] === 'US' ? null : pronoun;
}

const HER_OBJECT: Pronoun = { stands: 'FEMALE', case: 'OBJECT' };
const HER_OWNER: Pronoun = { stands: 'FEMALE', case: 'OWNER' };

/** "her post" but "told her that", "met her in", "saw her." */
const isOwned = (next: string, shape: number): boolean =>
  (shape !== 0 || /^[\p{L}‘“"']/u.test(next)) && !NO_NOUNS.has(next) && !next.endsWith('ly');

const NO_NOUNS = wordSet(`
a an the this that these those there then when while where why how who what which if because as than and or but nor so to of in on at
by for from with without about against after before during into onto over under until up down out off away back through is was are were
has had have will would can could may might should must not he she it they we you i her his its their our my all again too
today yesterday tomorrow
`);

/** They stay in one token with the pronoun before them; “’s” does not. */
const CONTRACTIONS = ["'ll", "'d", "'ve", "'re", "'m"];

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...entries('MALE', 'he', 'him', 'his', 'himself'),
  ...entries('FEMALE', 'she', '', 'hers', 'herself'),
  ['her', HER_OBJECT] as const,
  ...entries('THING', 'it', '', 'its', 'itself'),
  ...entries('SEVERAL', 'they', 'them', 'their theirs', 'themselves'),
  ...entries('SPEAKER', 'i', 'me', 'my mine', 'myself'),
  ...entries('SPEAKERS', 'we', 'us', 'our ours', 'ourselves'),
]);

function entries(
  stands: Pronoun['stands'],
  subject: string,
  object: string,
  owner: string,
  reflexive: string,
): readonly (readonly [string, Pronoun])[] {
  const contracted = CONTRACTIONS.flatMap((end) => [subject + end, subject + end.replace("'", '’')]);
  const make = (words: readonly string[], role: PronounCase) =>
    words.filter((word) => word !== '').map((word) => [word, { stands, case: role }] as const);
  return [
    ...make([subject, ...contracted], 'SUBJECT'),
    ...make([object], 'OBJECT'),
    ...make(owner.split(' '), 'OWNER'),
    ...make([reflexive], 'REFLEXIVE'),
  ];
}
