import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { QuoteAnnotation } from '../../src/model/annotations.ts';
import { parseSourceFile } from '../../src/parse/parse-source-file.ts';
import { findFiles } from '../../src/source/find-files.ts';
import { DEFAULT_MAX_BYTES, readSourceFile } from '../../src/source/read-source-file.ts';

const folder = fileURLToPath(new URL('../../seeds/', import.meta.url));

async function documentOfSeed() {
  for await (const finding of findFiles([`${folder}000_1d1f757ea6968ed2.txt`], { base: folder }))
    if (finding.type === 'FILE')
      return parseSourceFile(await readSourceFile(finding.file, { maxBytes: DEFAULT_MAX_BYTES }));
  throw new Error('The founding seed is missing.');
}

const document = await documentOfSeed();
const { quotes, actors } = extract(document);
const textOf = ({ start, end }: { start: number; end: number }): string => document.text.slice(start, end);
const nameOf = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
const contentOf = ({ content }: QuoteAnnotation): string => content.map(textOf).join(' … ');

interface Row {
  readonly kind: QuoteAnnotation['kind'];
  readonly starts: string;
  readonly ends: string;
  /** `null` where the quote has no words of its own for who said it. */
  readonly source: string | null;
  readonly speakers: readonly string[];
  readonly attributedTo: string;
}

const PAIR = { speakers: ['Russia', 'China'], attributedTo: 'Russia and China' };
const SPOKESMAN = { speakers: [], attributedTo: 'A spokesman for Prime Minister Boris Johnson' };
const PUTIN = { speakers: ['Wladimir Putin'], attributedTo: 'Wladimir Putin' };

/** What a person reads in the founding seed; each row begins and ends with the words of its content. */
const rows: readonly Row[] = [
  {
    kind: 'MIXED',
    starts: 'the western military alliance had to give up',
    ends: 'respect the interests of other countries (…),”',
    source: 'the paper published by the Kremlin',
    speakers: ['Kremlin'],
    attributedTo: 'the paper published by the Kremlin',
  },
  { kind: 'MIXED', starts: 'relations with China', ends: 'as “unprecedented”', source: 'Putin', ...PUTIN },
  { kind: 'MIXED', starts: 'They developed “in the spirit', ends: '“unprecedented character”', source: null, ...PUTIN },
  {
    kind: 'INDIRECT',
    starts: 'they bought more gas',
    ends: 'last year than in 2020',
    source: 'their own statements',
    speakers: ['China'],
    attributedTo: 'China',
  },
  {
    kind: 'MIXED',
    starts: '“deeply concerned”',
    ends: 'the international security situation',
    source: 'Moscow and Peking',
    ...PAIR,
  },
  {
    kind: 'DIRECT',
    starts: 'Individual states, political-military alliances',
    ends: 'at the expense of safety to obtain from others',
    source: null,
    ...PAIR,
  },
  {
    kind: 'INDIRECT',
    starts: 'We reject bloc formation',
    ends: 'in the Asia-Pacific region',
    source: 'Moscow and Peking',
    ...PAIR,
  },
  {
    kind: 'MIXED',
    starts: 'Russia and China endeavored to establish an “equal',
    ends: 'not directed against third countries”',
    source: 'the statement',
    speakers: ['Russia', 'China'],
    attributedTo: 'a joint statement',
  },
  {
    kind: 'INDIRECT',
    starts: 'the safety of one country',
    ends: 'at the expense of another',
    source: 'Both countries',
    speakers: ['China', 'Russia'],
    attributedTo: 'China and Russia',
  },
  {
    kind: 'MIXED',
    starts: '“credible and extremely worrying”',
    ends: 'details in the US reports',
    source: 'A spokesman for Prime Minister Boris Johnson',
    ...SPOKESMAN,
  },
  {
    kind: 'DIRECT',
    starts: 'We have conducted our own analysis',
    ends: 'conclusion of the USA,',
    source: 'he',
    ...SPOKESMAN,
  },
  {
    kind: 'INDIRECT',
    starts: 'Great Britain plan to send',
    ends: 'more soldiers to Eastern Europe',
    source: 'The spokesman',
    ...SPOKESMAN,
  },
  {
    kind: 'DIRECT',
    starts: 'We are considering options',
    ends: 'to support NATO’s eastern flank.',
    source: null,
    ...SPOKESMAN,
  },
];

describe('in the founding seed', () => {
  it.each(rows)('it is $attributedTo who said “$starts …” ($kind)', ({ starts, ends, ...row }) => {
    const found = quotes.filter((quote) => contentOf(quote).startsWith(starts));
    expect(found).toHaveLength(1);
    const shown = found.map((quote) => ({
      kind: quote.kind,
      source: quote.source?.map(textOf).join(' ') ?? null,
      speakers: quote.speakers.map(nameOf),
      attributedTo: quote.attributedTo,
    }));
    expect(shown).toEqual([row]);
    expect(found.map(contentOf).join('').endsWith(ends)).toBe(true);
  });

  it('nothing else was said in quotation marks', () => {
    const marked = quotes.filter(({ kind }) => kind !== 'INDIRECT').map(contentOf);
    expect(marked.filter((content) => !rows.some(({ starts }) => content.startsWith(starts)))).toEqual([]);
  });

  it('the spokesman speaks for Boris Johnson and is not he', () => {
    const spoken = quotes.filter(({ attributedTo }) => attributedTo === SPOKESMAN.attributedTo);
    expect(spoken.map(({ affiliations }) => affiliations.map(nameOf))).toEqual(spoken.map(() => ['Boris Johnson']));
  });

  it('every actor stands once, with all its names', () => {
    const shown = actors
      .filter(({ kind }) => kind !== 'PLACE')
      .map(({ kind, name, aliases }) => ({ kind, name, aliases: aliases.map(({ text }) => text) }));
    expect(shown).toEqual([
      { kind: 'COUNTRY', name: 'China', aliases: ['China', 'Peking'] },
      { kind: 'COUNTRY', name: 'Russia', aliases: ['Russia', 'Moscow'] },
      { kind: 'ORGANIZATION', name: 'NATO', aliases: ['NATO'] },
      { kind: 'COUNTRY', name: 'United States', aliases: ['USA', 'US'] },
      { kind: 'ORGANIZATION', name: 'Kremlin', aliases: ['Kremlin'] },
      { kind: 'PERSON', name: 'Wladimir Putin', aliases: ['Putin', 'Wladimir Putin'] },
      { kind: 'PERSON', name: 'Xi Jinping', aliases: ['Xi Jinping'] },
      { kind: 'COUNTRY', name: 'Ukraine', aliases: ['Ukraine'] },
      {
        kind: 'ORGANIZATION',
        name: 'Organization for Security and Cooperation in Europe',
        aliases: ['OSCE', 'Organization for safety and cooperation in Europe'],
      },
      { kind: 'COUNTRY', name: 'United Kingdom', aliases: ['British government', 'Great Britain'] },
      { kind: 'PERSON', name: 'Boris Johnson', aliases: ['Boris Johnson'] },
    ]);
  });

  it('the only places are parts of the world', () => {
    expect(actors.filter(({ kind }) => kind === 'PLACE').map(({ name }) => name)).toEqual([
      'Asia-Pacific',
      'Europe',
      'Eastern Europe',
    ]);
  });
});
