import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { parseSourceFile } from '../../src/parse/parse-source-file.ts';
import { goldens, sourceFileOf } from './goldens.ts';
import type { Golden } from './goldens.ts';

describe('the structure of every golden text is what a careful reader finds', () => {
  it('there are goldens to hold', () => {
    expect(goldens.length).toBeGreaterThanOrEqual(20);
  });

  it.each(goldens)('$name', async (golden) => {
    const document = parseSourceFile(await sourceFileOf(golden));
    expect(structureOf(document, golden)).toEqual(expectedStructure(golden));
  });
});

/** What a golden says, with a prefix or a local time wherever the golden gives no more. */
function structureOf(document: Document, golden: Golden) {
  const { text, metadata } = document;
  const slice = (span: { start: number; end: number } | null): string | null =>
    span && text.slice(span.start, span.end);
  return {
    title: slice(document.title),
    byline: metadata.byline,
    dateline: slice(document.dateline)?.slice(0, golden.dateline?.length) ?? null,
    publishedAt: metadata.publishedAt?.slice(0, golden.publishedAt?.length) ?? null,
    url: metadata.url,
    language: metadata.language,
    lead: slice(document.lead)?.slice(0, golden.lead?.length) ?? null,
    sections: document.sections.map(({ heading, paragraphs }) => ({
      heading: slice(heading),
      paragraphs: paragraphs.length,
    })),
    boilerplate: document.boilerplate.map(({ span }) => slice(span)),
  };
}

function expectedStructure(golden: Golden) {
  const { title, byline, dateline, publishedAt, url, language, lead, sections, boilerplate } = golden;
  return { title, byline, dateline, publishedAt, url, language, lead, sections, boilerplate };
}
