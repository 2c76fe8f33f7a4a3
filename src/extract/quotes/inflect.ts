/** How a verb stands in a sentence. `PAST` is the participle too where the two are alike: "said". */
export type VerbForm = 'BASE' | 'PRESENT' | 'PAST' | 'PARTICIPLE' | 'ING';

/**
 * Every form of an English verb.
 *
 * @example inflect('deny') // deny BASE, denies PRESENT, denied PAST, denying ING
 */
export function inflect(verb: string): readonly (readonly [string, VerbForm])[] {
  const [past, participle] = IRREGULAR[verb] ?? [regularPast(verb), regularPast(verb)];
  return [
    [verb, 'BASE'],
    [present(verb), 'PRESENT'],
    ...(past === participle ? [] : [[participle, 'PARTICIPLE'] as const]),
    [past, 'PAST'],
    [ing(verb), 'ING'],
  ];
}

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  read: ['read', 'read'],
  foresee: ['foresaw', 'foreseen'],
  hold: ['held', 'held'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  put: ['put', 'put'],
  go: ['went', 'gone'],
  make: ['made', 'made'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
};

const CONSONANT_Y = /[^aeiou]y$/;
/** One syllable, or the stress on the last: the consonant doubles. */
const DOUBLES = new Set([
  'quip',
  'quiz',
  'admit',
  'blog',
  'dub',
  'slam',
  'rap',
  'sum',
  'shrug',
  'snap',
  'hit',
  'refer',
  'nod',
  'submit',
  'chat',
  'rebut',
]);

const stem = (verb: string): string => (DOUBLES.has(verb) ? verb + verb.slice(-1) : verb);

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return CONSONANT_Y.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;
}

function present(verb: string): string {
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|sh|ch|o)$/.test(verb) ? `${stem(verb)}es` : `${verb}s`;
}

const ing = (verb: string): string => (/[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem(verb)}ing`);
