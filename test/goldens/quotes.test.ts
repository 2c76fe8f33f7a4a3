import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { parseSourceFile } from '../../src/parse/parse-source-file.ts';
import { compareQuotes, type QuoteGolden, type QuoteVerdict } from './compare-quotes.ts';
import { goldens, sourceFileOf } from './goldens.ts';
import { knownQuoteFaults } from './known-faults.ts';

async function judge(golden: QuoteGolden): Promise<QuoteVerdict> {
  const document = parseSourceFile(await sourceFileOf(golden));
  return compareQuotes(document.text, extract(document), golden);
}

describe('the quotes of every golden text are what a careful reader finds, but for known faults', () => {
  it.each(goldens as readonly QuoteGolden[])('$name', async (golden) => {
    const { wrong, extra } = await judge(golden);
    const faults = [...wrong, ...extra.map((quote) => `${quote}: no reader finds it`)];
    expect(faults.length, faults.join('\n')).toBe(knownQuoteFaults[golden.name] ?? 0);
  });

  it('each in a text that there is', () => {
    const names = goldens.map(({ name }) => name);
    expect(Object.keys(knownQuoteFaults).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('and four of five quotes are right in every part: content, kind, source, cue and speakers', () => {
    const required = (goldens as readonly QuoteGolden[]).flatMap(({ quotes }) =>
      quotes.filter((quote) => quote.optional !== true),
    );
    const faults = Object.values(knownQuoteFaults).reduce((sum, count) => sum + count, 0);
    expect(required.length).toBeGreaterThan(400);
    expect(1 - faults / required.length).toBeGreaterThan(0.8);
  });

  it('and of all indirect quotes found, at least four of five are among them', async () => {
    const verdicts = await Promise.all((goldens as readonly QuoteGolden[]).map(judge));
    const indirect = verdicts.reduce((sum, verdict) => sum + verdict.indirect, 0);
    const extra = verdicts.flatMap(({ extraIndirect }) => extraIndirect);
    expect(indirect).toBeGreaterThan(50);
    expect(1 - extra.length / indirect, extra.join('\n')).toBeGreaterThanOrEqual(0.8);
  });
});
