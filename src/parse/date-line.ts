import type { DateInLine } from './dates.ts';
import { datesOf } from './dates.ts';

/** What a line says of when the article came out. */
export interface PublicationDate {
  readonly iso: string;
  /** "Updated 14 March 2024" tells of a later day; a first date is better. */
  readonly isUpdate: boolean;
}

/**
 * The date of a line that is a date and little else: "Published: 14 March 2024", "Thu 14 Mar 2024 10.32 GMT",
 * "Reuters | March 14, 2024 | 3 min read". `null` for a sentence that has a date in it.
 */
export function dateOfLine(line: string): PublicationDate | null {
  if (line.length > LONGEST_DATE_LINE) return null;
  const dates = datesOf(line);
  const first = dates[0];
  if (first === undefined || !isLittleElse(line, dates)) return null;
  return { iso: first.iso, isUpdate: /\b(?:updated|modified|aktualisiert)\b/i.test(line.slice(0, first.start)) };
}

const LONGEST_DATE_LINE = 120;

function isLittleElse(line: string, dates: readonly DateInLine[]): boolean {
  const rest = dates.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, line);
  const words = rest
    .replace(AROUND_DATES, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length <= 2 && !/[.!?]$/.test(rest.trim());
}

/** What stands beside a date without adding to it. */
const AROUND_DATES =
  /\b(?:first|last|originally)?\s*(?:published|publication date|posted|released?|updated|modified|created|date|issued|veröffentlicht|aktualisiert|stand|publié|publicado)\b|\b(?:on|at|le|am|um|uhr)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b\d+[- ]min(?:ute)?s?(?: read)?\b|\b(?:gmt|utc|bst|cet|cest|e[sd]?t|p[sd]?t|ist)\b/giu;
