import { describe, expect, it } from 'vitest';
import { parseSourceFile } from '../../src/parse/parse-source-file.ts';
import { parsePlainText } from '../../src/parse/plain-text.ts';
import { sourceFileOfText } from '../../src/source/source-file-of-text.ts';
import { PROSE } from './outline-of.ts';

const leadOf = (text: string): string | null => {
  const { lead } = parsePlainText(text);
  return lead && text.slice(lead.start, lead.end);
};

describe('what an article says of itself', () => {
  it('is read from the lines over its body, in whatever order', () => {
    const text = `https://example.com/storm\nBy Anna Reed\nStorm closes the harbour\nUpdated: 15 March 2024\nPublished: 14 March 2024\n\n${PROSE}`;
    expect(parsePlainText(text).metadata).toEqual({
      byline: ['Anna Reed'],
      publishedAt: '2024-03-14T00:00:00Z',
      language: 'en',
      url: 'https://example.com/storm',
    });
  });

  it('is read from the line under its body', () => {
    expect(parsePlainText(`Storm\n\n${PROSE}\n\nReporting by Anna Reed`).metadata.byline).toEqual(['Anna Reed']);
  });

  it('is read around a standfirst, which belongs to the body', () => {
    const { metadata, sections } = parsePlainText(
      `Storm\n\nA harbour waits for its ferry, and for the money to mend it.\n\nAnna Reed\n14 March 2024\n\n${PROSE}`,
    );
    expect(metadata).toMatchObject({ byline: ['Anna Reed'], publishedAt: '2024-03-14T00:00:00Z' });
    expect(sections.map((section) => section.paragraphs.length)).toEqual([2]);
  });

  it('is not made up', () => {
    expect(parsePlainText('12 34 56 … 78').metadata).toEqual({
      byline: [],
      publishedAt: null,
      language: null,
      url: null,
    });
  });

  it('gives way to what is known from elsewhere', () => {
    const file = sourceFileOfText('a.txt', `Storm\nBy Anna Reed\n\n${PROSE}`);
    expect(parseSourceFile({ ...file, metadata: { byline: ['Tom Hale'] } }).metadata).toMatchObject({
      byline: ['Tom Hale'],
      language: 'en',
    });
  });
});

describe('the language is told from the words', () => {
  it.each([
    ['de', 'Nach Angaben der Polizei wurden bei dem Unfall drei Menschen verletzt, als der Sturm den Hafen erreichte.'],
    ['fr', 'Le gouvernement a annoncé vendredi qu’il ne changerait pas ses projets pour le chemin de fer.'],
    ['hu', 'A kormány pénteken bejelentette, hogy nem változtat a vasúttal kapcsolatos tervein.'],
    ['ru', 'Правительство объявило в пятницу, что не изменит свои планы по железной дороге.'],
    ['ja', '政府は金曜日、鉄道計画を変更しないと発表した。'],
    [
      'en',
      'The government said on Friday that it would not change its plans for the railway, and that they were safe.',
    ],
    [
      'de',
      'Die Gruppe „The Who“ spielte am Freitag Lieder aus „The Kids Are Alright“, und im Kino lief „Of Mice and Men“. ' +
        'Der Saal war nach Angaben des Veranstalters bis auf den letzten Platz besetzt.',
    ],
  ])('%s', (language, text) => {
    expect(parsePlainText(text).metadata.language).toBe(language);
  });
});

describe('the lead is the first paragraph', () => {
  it('without its dateline', () => {
    expect(leadOf(`Storm\n\nOSLO (NW) — ${PROSE}\n\n${PROSE}`)).toBe(PROSE);
  });

  it.each([
    ['opens with a heading', `The harbour in numbers and in words\n14 March 2024\n\nWho pays\n\n${PROSE}`],
    [
      'opens with a list',
      `Storm\n\n- bread for everybody on the quay and in the harbour.\n- fish for everybody on the quay.\n\n${PROSE}`,
    ],
    ['opens with a note', `Storm\n\nEditor’s note: This article was changed after the harbour was opened.\n\n${PROSE}`],
    [
      'opens with a question to be answered',
      `Storm\n\nQ: Who pays for the harbour when the wind has dropped?\n\nA: ${PROSE}`,
    ],
    ['opens with a few words', `Storm\n\nIt rained.\n\n${PROSE}`],
  ])('and there is none where the article %s', (_, text) => {
    expect(leadOf(text)).toBeNull();
  });
});
