import { QUOTE_MARK, WORD } from '../../../text/tokens.ts';
import type { TaggedName } from '../../tagging/entities/tag-names.ts';
import type { GazetteerPhrase } from '../gazetteer/gazetteer.ts';
import { OPENERS } from '../gazetteer/openers.ts';
import { OF_HEADS, ORGANIZATION_HEADS } from '../gazetteer/organization-words.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import { CAPITALS, NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import { matchGazetteer } from './gazetteer-name.ts';
import { KNOWN } from './gazetteer-names.ts';
import { type NameMention, type Range, DOUBTFUL, SURE } from './name-mention.ts';
import { isCalendar } from './not-an-actor.ts';
import { genderOfTitle, isAddress } from './role-words.ts';
import { titleInRun } from './title-in-run.ts';

/**
 * The names that the tagger found in one place, with the title before them and with what the gazetteer knows of them. None
 * where nothing is left but a title ("the Prime Minister"), and for what is no actor.
 *
 * @param floor the end of what it found before
 */
export function namesOfTagger(words: Words, tagged: TaggedName, floor: number): readonly NameMention[] {
  const isBody = tagged.named === 'OTHER' && (isHeaded(words, tagged) || isKnownBody(words, tagged));
  const named = isBody ? 'ORGANIZATION' : tagged.named;
  if (named === 'OTHER') return [];
  const title =
    named === 'PERSON' || isAddress(words.lower[tagged.first - 1] ?? '') ? titleBefore(words, tagged, floor) : null;
  const isTitleAlone = title !== null && title.name.to === title.name.from;
  if (isTitleAlone && tagged.probability < SURE) return [];
  const titled = isTitleAlone ? null : title;
  const ranges = titled === null ? rangesOf(words, { ...tagged, named }, floor) : [titled.name];
  return ranges
    .filter((range) => isName(words, range))
    .map((range): NameMention => {
      const name = { ...range, known: null, tagged: { kind: named, probability: tagged.probability } };
      if (titled !== null)
        return { ...name, kind: 'PERSON', role: titled.role, gender: titled.gender, evidence: TITLE_BEFORE };
      const plain = { ...name, role: null, gender: null };
      const known = matchGazetteer(words, range.from, range.to);
      if (known?.to === range.to && isSame({ ...tagged, named }, known.phrase))
        return { ...plain, known: known.phrase, kind: known.phrase.entry.kind, evidence: KNOWN };
      return { ...plain, kind: isBody ? named : null, evidence: evidenceOf(tagged) };
    });
}

/** "St Brannoc’s Hospital", where the tagger is not sure that a building is meant. */
const isHeaded = (words: Words, { first, end, probability }: TaggedName): boolean =>
  probability < DOUBTFUL &&
  (ORGANIZATION_HEADS.has(words.lower[end - 1] ?? '') || OF_HEADS.has(words.lower[first] ?? ''));

/** "the Kremlin", also where the tagger thinks of the building. */
function isKnownBody(words: Words, { first, end }: TaggedName): boolean {
  const known = matchGazetteer(words, first, end);
  return known?.to === end && known.phrase.entry.kind === 'ORGANIZATION';
}

/** Without the quotation marks and commas at its ends, with the article of "The Hague"; "Poti, Georgia" are two. */
function rangesOf(words: Words, { named, first, end }: TaggedName, floor: number): readonly Range[] {
  let from = first;
  let to = end;
  while (from < to && words.kinds[from] !== WORD) from++;
  while (to > from && words.kinds[to - 1] !== WORD) to--;
  if (from > floor && words.words[from - 1] === 'The' && matchGazetteer(words, from - 1, to)?.to === to) from--;
  if (named === 'PERSON' && from > floor && isGivenMonth(words, from - 1)) from--;
  if (named === 'PERSON') to = particlesEnd(words, to);
  if (named === 'ORGANIZATION' && isAcronymOfHead(words, from, to)) from = to - 1;
  const firm = named === 'ORGANIZATION' ? firmBeforePlace(words, from, to) : to;
  if (firm < to)
    return [
      { from, to: firm },
      { from: firm + 1, to },
    ];
  const comma = named === 'PLACE' ? indexOf(words, ',', from, to) : to;
  return comma > from && comma < to
    ? [
        { from, to: comma },
        { from: comma + 1, to },
      ]
    : [{ from, to }];
}

/** "Calder & Rowe of London": the end of the firm’s name, where a place that is known comes after it. */
function firmBeforePlace(words: Words, from: number, to: number): number {
  const sign = indexOf(words, '&', from, to);
  const of = sign < to ? indexOf(words, 'of', sign, to) : to;
  return of < to && matchGazetteer(words, of + 1, to)?.to === to ? of : to;
}

/** Where the word stands in the range; its end where it does not. */
function indexOf({ words }: Words, word: string, from: number, to: number): number {
  let at = from;
  while (at < to && words[at] !== word) at++;
  return at;
}

/** "Ludwig van der Linden": small words and a capital go on with a person’s name. */
function particlesEnd(words: Words, to: number): number {
  let end = to;
  while (end - to < MOST_PARTICLES && PARTICLES.has(words.words[end] ?? '')) end++;
  return end > to && (words.shapes[end] ?? NONE) !== NONE && words.partOf[end] === words.partOf[to - 1] ? end + 1 : to;
}
const MOST_PARTICLES = 3;
const PARTICLES = wordSet('de del della di da dos du den der van von zu zum zur ten ter ben bin ibn bint al el av af');

/** "News Agency DNK": what it is, and then its name. */
function isAcronymOfHead(words: Words, from: number, to: number): boolean {
  if (to - from < 2 || words.shapes[to - 1] !== CAPITALS) return false;
  for (let at = from; at < to - 1; at++)
    if (words.lower[at] !== 'news' && !OF_HEADS.has(words.lower[at] ?? '')) return false;
  return true;
}

/** "June Mbeki" has a month for a given name, "in June Mbeki" has not. */
const isGivenMonth = (words: Words, at: number): boolean =>
  GIVEN_MONTHS.has(words.words[at] ?? '') && !DATES.has(words.lower[at - 1] ?? '');
const GIVEN_MONTHS = wordSet('April May June August');
const DATES = wordSet('in on of by since until last this next early late mid from during before after');

/** "Who" is none, though "WHO" is; nor are "June" and "the Prime Minister". */
function isName(words: Words, { from, to }: Range): boolean {
  if (to - from !== 1) return to > from;
  const isWord = words.shapes[from] !== CAPITALS && OPENERS.has(words.lower[from] ?? '');
  return !isWord && !isCalendar(words, from);
}

/** A person may be called like a place; who is called like a country or a capital is found by the full name. */
const isSame = ({ named, probability }: TaggedName, { entry, isCapital }: GazetteerPhrase): boolean =>
  named !== 'PERSON' || isCapital || (entry.kind === 'COUNTRY' && probability < SURE);

const TITLE_BEFORE = { rule: 'title-in-run', note: 'A title stands before the name.' };

/** How sure the tagger is, in words. */
function evidenceOf({ named, probability }: TaggedName): NameMention['evidence'] {
  const sure = probability >= SURE ? 'surely' : probability >= 0.6 ? 'probably' : 'perhaps';
  return { rule: 'name-tagger', note: `By its words and those around it, ${sure} the name of ${NOUNS[named]}.` };
}

const NOUNS = { PERSON: 'a person', ORGANIZATION: 'an organisation', PLACE: 'a place', OTHER: 'no actor' };

/** The title in the run of capitals that ends with the name: "US President" of "US President Joe Biden". */
function titleBefore(words: Words, { first, end }: TaggedName, floor: number) {
  for (let at = first; at < end; at++) if (words.kinds[at] === QUOTE_MARK) return null;
  let from = first;
  while (from > floor && words.shapes[from - 1] !== NONE && words.sentences[from - 1] === words.sentences[first])
    from--;
  const titled = titleInRun(words, from, end);
  if (titled === null) return null;
  const { role, name } = titled;
  const gender = genderOfTitle(words.lower[genderWord(words, role.from, role.to)] ?? '');
  return { name, role: COURTESIES.has(words.lower[role.to - 1] ?? '') ? null : role, gender };
}

/** Titles that say nothing of what a person is. */
const COURTESIES = wordSet(
  'mr mr. mrs mrs. ms ms. miss mx mx. sir madam messrs messrs. herr frau monsieur madame mme mme. don doña señor señora signor signora',
);

/** The word of a title that tells a man’s from a woman’s; the first where none does. */
function genderWord(words: Words, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (genderOfTitle(words.lower[at] ?? '') !== null) return at;
  return from;
}
