import type { Span } from '../text/span.ts';
import { datesOf } from './dates.ts';
import { isAllCaps } from './line-shape.ts';

/** Where a report comes from, as its first paragraph says. */
export interface Dateline {
  /** "BERLIN (AP)" of "BERLIN (AP) — The chancellor …". */
  readonly span: Span;
  /** Where the report itself begins, after the dash. */
  readonly storyStart: number;
  /** "Bremen, 6 May 2024 – …" also says when. */
  readonly publishedAt: string | null;
}

/**
 * The dateline of a paragraph: "BERLIN (AP) — ", "COLUMBIA, S.C. (AP) — ", "Bremen, 6 May 2024 – ", "NEW DELHI: ",
 * "Paris (dpa) - ". It takes capitals, an agency in brackets or a date to be one; a place in capitals that the text
 * writes in capitals elsewhere is an acronym ("NATO — the alliance …").
 */
export function datelineOf(text: string, paragraph: Span): Dateline | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_DATELINE));
  const match = DATELINE.exec(opening);
  const { head = '', place = '', agency, rest = '' } = match?.groups ?? {};
  if (match === null) return null;
  const [date] = datesOf(rest);
  const isPlaceInCapitals = isAllCaps(place) && !isAcronym(text, place);
  if (!isPlaceInCapitals && agency === undefined && !DAY.test(rest)) return null;
  return {
    span: { start: paragraph.start, end: paragraph.start + head.length },
    storyStart: paragraph.start + match[0].length,
    publishedAt: date === undefined ? null : `${date.iso.slice(0, 10)}T00:00:00Z`,
  };
}

const LONGEST_DATELINE = 120;

const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}|d[aeiu] |de |la )[\p{L}\p{M}.'’-]*){0,3}`;
const AFTER_PLACE = String.raw`(?: ?[,/] ?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}. '’]{0,29}[\p{L}\p{N}.])?){0,3}`;
const AGENCY = String.raw` ?(?<agency>\([\p{L}][^()\n]{1,40}\)|/\p{Lu}[\p{L} ]{1,20}/)`;
/** A colon ends a dateline only after capitals ("KABUL: The …"), and a blank only after slashes ("Ulaanbaatar /MONTSAME/ The …"). */
const DASH = String.raw`(?:\s?(?:[—–]|--)\s?|\s-\s|\.-\s|(?<=\p{Lu}{2}): |(?<=/) )`;
const STORY = String.raw`(?=[\p{Lu}\p{N}"“‘„«'])`;
const DATELINE = new RegExp(
  String.raw`^(?<head>(?<place>${PLACE})(?<rest>${AFTER_PLACE}(?:${AGENCY})?))${DASH}${STORY}`,
  'u',
);

const DAY =
  /\b(?:\d{1,2}\.? (?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2})\b/iu;

const isAcronym = (text: string, place: string): boolean => text.includes(place, text.indexOf(place) + 1);
