import type { Metadata } from '../model/metadata.ts';
import { writersOfLine } from './byline.ts';
import { isBareName } from './byline.ts';
import { dateOfLine } from './date-line.ts';
import type { PublicationDate } from './date-line.ts';
import type { Dateline } from './dateline.ts';
import { datesOf } from './dates.ts';
import type { Part } from './outline.ts';
import { urlOfLine } from './url-line.ts';

/** What an article's own lines say of it: byline, date and address. The language is told from its words. */
export function metadataOf(parts: readonly Part[], dateline: Dateline | null, language: string | null): Metadata {
  const lines = (role: Part['role']): readonly string[] =>
    parts.filter((part) => part.role === role).map((part) => part.line);
  const bylines = lines('BYLINE');
  const dates = [...lines('DATE').flatMap((line) => dateOfLine(line) ?? []), ...bylines.flatMap(dateInByline)];
  const published = dates.find((date) => !date.isUpdate) ?? dates[0];
  const [url] = lines('URL').flatMap((line) => urlOfLine(line) ?? []);
  return {
    byline: [...new Set(bylines.flatMap((line) => writersOfLine(line) ?? (isBareName(line) ? [line] : [])))],
    publishedAt: published?.iso ?? dateline?.publishedAt ?? null,
    language,
    url: url ?? null,
  };
}

/** "By Jane Doe, 12 March 2024". */
const dateInByline = (line: string): readonly PublicationDate[] =>
  datesOf(line)
    .slice(0, 1)
    .map(({ iso }) => ({ iso, isUpdate: false }));
