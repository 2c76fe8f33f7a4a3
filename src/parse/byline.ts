import { datesOf } from './dates.ts';

/**
 * The writers that a line names: "By Anna Kovács and L. Brandsma", "By Jane Doe, Staff Correspondent, in Berlin",
 * "Interview: Judit Almássy", "By JANE DOE | March 3, 2024", "Jane Doe, Political Editor". Every word must be part of a
 * name, a role, a place or a date, so that "By Tuesday the bridge was open" names nobody; without "By" there must be a
 * role beside the name. `null` for any other line.
 */
export function writersOfLine(line: string): readonly string[] | null {
  if (line.length > LONGEST_BYLINE) return null;
  if (!OPENING.test(line) && !BY.test(line) && !ROLE.test(line)) return null;
  const undated = withoutDates(line);
  const opening = OPENING.exec(undated)?.[0];
  if (opening === undefined && !ROLE.test(undated)) return null;
  const parts = partsOf(undated.slice(opening?.length ?? 0));
  const isByline =
    opening === undefined ? parts.length >= 2 && parts.slice(1).every(isBesideName) : parts.every(isPart);
  const writers = parts.filter((part, at) => isName(part) && (at === 0 || (part.includes(' ') && !isBesideName(part))));
  return isByline && writers[0] !== undefined && writers[0] === parts[0] ? writers : null;
}

/** Whether a line is a name of two to five words and nothing else: "Anna Kovács". */
export const isBareName = (line: string): boolean =>
  line.length <= LONGEST_NAME && line.includes(' ') && isName(line) && !ROLE.test(line);

const LONGEST_BYLINE = 160;
const LONGEST_NAME = 40;

const OPENING =
  /^(?:(?:(?:words|text|story|report(?:ed|ing)?|written|posted|analysis|opinion|interview|review|compiled|commentary|essay) )?by|von|par|por|di|interview|text|words|author|autor(?:in)?|byline|written by|story)(?:\s*:\s*|\s+)(?=\p{Lu})/iu;

/** Perhaps after a date. */
const BY = /\bby\s/i;

/** "Posted on October 6, 2023 by Priya Ramanathan" as "by Priya Ramanathan". */
function withoutDates(line: string): string {
  const dates = datesOf(line);
  const undated = dates.reduceRight((left, { start, end }) => `${left.slice(0, start)}|${left.slice(end)}`, line);
  return dates.length === 0
    ? line
    : undated.replace(/^(?:(?:posted|published|updated|written)(?: on| at)?:?)?\s*\|\s*/i, '');
}

/** "Anna Kovács and Joseph Leteipan in Nairobi, Staff Writers" in four. */
const partsOf = (line: string): readonly string[] =>
  line
    .split(/\s*(?:[,;|/·•]|\s[-–—]\s|\s(?:and|und|et|y|with|in|for)\s|\s&\s|\s(?=\())\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|del|della|di|du|van|von|der|den|ter|la|le|al|el|bin|ibn|dos|das|ten)`;
const NAME = new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?: ${NAME_WORD}){0,5}$`, 'u');
const ROLE =
  /\b(?:writers?|correspondents?|reporters?|editors?|editor-in-chief|columnists?|journalists?|staff|bureau|chief|press|news|agenc(?:y|ies)|wire|desk|special to|contributors?|analysts?|photographs?|photos?|pictures?)\b|@/i;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const isPart = (part: string): boolean => isName(part) || isBesideName(part);

const isName = (part: string): boolean =>
  NAME.test(part) && !CALENDAR.test(part) && !/\p{Ll}\.$/u.test(part.replace(/\b(?:Jr|Sr)\.$/, ''));

/** A role or an agency that goes with a name, or what is in brackets; short, and no sentence. */
const isBesideName = (part: string): boolean =>
  (ROLE.test(part) && part.split(' ').length <= 6 && !/[.!?]$/.test(part)) ||
  OTHER_WORK.test(part) ||
  /^\(.{1,40}\)$/.test(part);

const OTHER_WORK = /^(?:additional |further )?(?:editing|reporting|writing|graphics) by \p{Lu}/iu;
