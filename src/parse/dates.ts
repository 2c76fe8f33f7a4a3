import { strict } from 'chrono-node/en';
import type { Chrono, Component, ParsedResult } from 'chrono-node/en';

/** A date that stands in a line, sure to the day. */
export interface DateInLine {
  /** ISO 8601 in UTC, to the second. Midnight where no time is given; a time without a zone is taken as UTC. */
  readonly iso: string;
  /** Where it stands in the line. */
  readonly start: number;
  readonly end: number;
}

/**
 * The dates of a line that name day, month and year: "14 March 2024, 10:32 GMT". Nothing comes from the clock or the
 * machine's zone, so "yesterday" and "14 March" are none; nor is "03/04/2024", which is March to some and April to others.
 */
export function datesOf(line: string): readonly DateInLine[] {
  if (!YEAR.test(line)) return [];
  return CALENDAR.parse(line, { instant: new Date(0), timezone: 0 })
    .filter((result) => isCertain(result) && !isAmbiguous(result.text))
    .map((result) => ({ iso: isoOf(result), start: result.index, end: result.index + result.text.length }));
}

/** A cheap look before the dear one. */
const YEAR = /(?:19|20)\d\d/;

const CALENDAR = calendarOnly(strict);

/** Without the readings that count from the day of reading ("two days ago", "Monday"): an eighth of the time, too. */
function calendarOnly(chrono: Chrono): Chrono {
  const calendar = chrono.clone();
  calendar.parsers = calendar.parsers.filter((parser) => !/Within|Ago|Later|Weekday/.test(parser.constructor.name));
  return calendar;
}

const isCertain = ({ start }: ParsedResult): boolean =>
  start.isCertain('day') && start.isCertain('month') && start.isCertain('year');

/** "03/04/2024" and "3.4.2024"; "14/03/2024" and "04/04/2024" are not. */
function isAmbiguous(date: string): boolean {
  const [, first, second] = /\b(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}\b/.exec(date) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function isoOf({ start }: ParsedResult): string {
  const known = (component: Component): number => (start.isCertain(component) ? (start.get(component) ?? 0) : 0);
  const minute = known('minute') - known('timezoneOffset');
  const utc = Date.UTC(known('year'), known('month') - 1, known('day'), known('hour'), minute, known('second'));
  return `${new Date(utc).toISOString().slice(0, 19)}Z`;
}
