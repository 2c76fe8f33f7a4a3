import type { Tokens } from '../src/text/tokens.ts';
import type { Sentence } from '../src/text/sentences.ts';
import { TAGS } from '../src/extract/tagging/part-of-speech.ts';
import winkNlp from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const nlp = winkNlp(model, ['sbd', 'pos']);

/**
 * Parts of speech for all tokens, from which our own tagger learns: those of wink-nlp's English model (MIT), carried over
 * to our tokens, and split by form into the tags of `TAGS`.
 */
export function teach(tokens: Tokens, sentences: readonly Sentence[]): Uint8Array {
  const universal = new Array<string>(tokens.count).fill('X');
  for (const sentence of sentences) readSentence(tokens, sentence, universal);
  const words = universal.map((_, at) => tokens.text.slice(tokens.starts[at], tokens.ends[at]));
  return Uint8Array.from(words, (_, at) => numberOf(refine(words, universal, at)));
}

const numberOf = (tag: string): number => Math.max(0, (TAGS as readonly string[]).indexOf(tag));

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

function readSentence({ text, starts, ends }: Tokens, sentence: Sentence, tags: string[]): void {
  const pieces = readPieces(text.slice(sentence.start, sentence.end), sentence.start);
  let from = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    while ((pieces[from]?.end ?? Infinity) <= starts[at]!) from++;
    const covering: Piece[] = [];
    for (let i = from; (pieces[i]?.start ?? Infinity) < ends[at]!; i++) covering.push(pieces[i]!);
    const tag = tagOf(covering, starts[at]!, text.slice(starts[at], ends[at]));
    if (tag !== null) tags[at] = tag;
  }
}

function readPieces(text: string, offset: number): readonly Piece[] {
  const document = nlp.readDoc(text);
  const words = document.tokens().out();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink-nlp's `its` are plain functions
  const tags = document.tokens().out(nlp.its.pos) as readonly string[];
  const pieces: Piece[] = [];
  let at = 0;
  words.forEach((word, i) => {
    const start = text.indexOf(word, at);
    if (start < 0) return;
    at = start + word.length;
    pieces.push({ start: offset + start, end: offset + at, tag: tags[i] ?? 'X' });
  });
  return pieces;
}

/** A word that the teacher cuts up ("Asia-Pacific") is what its last part is, where a noun is among the parts. */
function tagOf(pieces: readonly Piece[], start: number, word: string): string | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.start !== start) return last.tag;
  const isCompound =
    pieces.length > 1 && pieces.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN') && !/['’]/.test(word);
  return isCompound && last.tag !== 'PUNCT' ? last.tag : first.tag;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BE = words("be am is are was were been being 's 're 'm isn't wasn't aren't weren't");
const HAVE = words("have has had having 've haven't hasn't hadn't");
const MODALS = words(
  "will would can could should may might must shall 'll 'd won't wouldn't can't couldn't shouldn't cannot",
);
const POSSESSIVES = words('his her its their our my your');
const QUESTION_WORDS = words('who which what whom whose when where why how whoever whatever');
const PASTS = words(
  'said told thought felt knew saw found made took gave went came became began wrote spoke held kept left led met paid put read ran sent set showed stood understood won lost brought bought built chose drew drove fell fought got grew heard hit laid lay let meant rose sat sold spent struck taught threw wore woke swore sought shot shook sang sank rode quit proven proved cut cast broke bent bet bid',
);
const PARTICIPLES = words(
  'known seen taken given gone become begun written spoken shown chosen drawn driven fallen gotten grown thrown worn sworn shaken broken born done been had',
);
const PASSIVE_HELPERS = words('being been get got');

/** How far before a participle its "was" or "has" may stand: "has not yet been". */
const HELPER_REACH = 4;

function refine(all: readonly string[], tags: readonly string[], at: number): string {
  const tag = tags[at] ?? 'X';
  const word = lower(all[at] ?? '');
  if (/^["“”'’‘`«»„.,:;!?()[\]…—–-]+$/.test(word)) return 'PUNCT';
  if (word === 'that') return 'THAT';
  if (word === 'to') return 'TO';
  if (POSSESSIVES.has(word)) return 'PRP$';
  if (QUESTION_WORDS.has(word)) return 'WP';
  const helps = tag === 'AUX' || tag === 'VERB';
  if (tag === 'AUX' && MODALS.has(word)) return 'MD';
  if (helps && BE.has(word)) return 'BE';
  if (helps && HAVE.has(word)) return 'HAVE';
  if (tag === 'NOUN') return word.length > 3 && /[^s]s$/.test(word) ? 'NNS' : 'NOUN';
  return tag === 'VERB' ? verbForm(all, tags, at, word) : tag;
}

function verbForm(all: readonly string[], tags: readonly string[], at: number, word: string): string {
  if (word.endsWith('ing')) return 'VBG';
  if (PARTICIPLES.has(word)) return 'VBN';
  if (!word.endsWith('ed') && !PASTS.has(word)) return /[^s]s$/.test(word) ? 'VBZ' : 'VB';
  for (let i = at - 1; i >= Math.max(0, at - HELPER_REACH); i--) {
    const helper = lower(all[i] ?? '');
    if (BE.has(helper) || HAVE.has(helper) || PASSIVE_HELPERS.has(helper)) return 'VBN';
    if (tags[i] !== 'ADV' && tags[i] !== 'PART') break;
  }
  return 'VBD';
}

const lower = (word: string): string => word.toLowerCase().replaceAll('’', "'");
