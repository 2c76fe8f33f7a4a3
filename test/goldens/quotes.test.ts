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

describe('the quotes of every golden text are what a careful reader finds', () => {
  it.each(goldens as readonly QuoteGolden[])('$name', async (golden) => {
    const { wrong, extra } = await judge(golden);
    const faults = [...wrong, ...extra.map((quote) => `${quote}: no reader finds it`)];
    const known = knownQuoteFaults.filter(({ text }) => text === golden.name);
    const isKnown = (fault: string): boolean => known.some(({ what }) => fault.startsWith(what));
    expect(faults.filter((fault) => !isKnown(fault))).toEqual([]);
    expect(known.filter(({ what }) => !faults.some((fault) => fault.startsWith(what)))).toEqual([]);
  });

  it('but for known faults, each of a text that there is', () => {
    const names = goldens.map(({ name }) => name);
    expect(knownQuoteFaults.filter(({ text }) => !names.includes(text))).toEqual([]);
  });

  it('and of all indirect quotes found, at least four of five are among them', async () => {
    const verdicts = await Promise.all((goldens as readonly QuoteGolden[]).map(judge));
    const indirect = verdicts.reduce((sum, verdict) => sum + verdict.indirect, 0);
    const extra = verdicts.flatMap(({ extraIndirect }) => extraIndirect);
    expect(indirect).toBeGreaterThan(50);
    expect(1 - extra.length / indirect, extra.join('\n')).toBeGreaterThanOrEqual(0.8);
  });
});
