/**
 * The address that is all of a line: "https://example.com/news/1", "URL: <https://example.com>". `null` for any other line.
 */
export function urlOfLine(line: string): string | null {
  const url = URL_LINE.exec(line)?.[1];
  return url !== undefined && URL.canParse(url) ? url : null;
}

const URL_LINE =
  /^(?:(?:url|link|source|permalink|canonical|web|via|quelle|fuente)\s?:\s*)?<?(https?:\/\/[^\s<>]+)>?$/i;
