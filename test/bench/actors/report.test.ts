import { describe, expect, it } from 'vitest';
import { aliasesReport, namesReport } from '../../../bench/actors/report.ts';

const score = { p: 0.5, r: 0.25, f1: 1 / 3 };
const names = { gold: 4, predicted: 2, exact: score, lenient: score };

describe('the report of the actors', () => {
  it('has a line for each kind of name, with what is asked where something is', () => {
    const lines = namesReport({ texts: 3, PERSON: names, ORGANIZATION: names, PLACE: names, ALL: names }).split('\n');
    const lineOf = (kind: string): readonly string[] =>
      (lines.find((line) => line.startsWith(kind)) ?? '').split(/\s+/);
    expect(lines[0]).toContain('3 texts');
    expect(lineOf('PLACE')).toEqual(['PLACE', '4', '2', '0.500', '0.250', '0.333', '0.500', '0.250', '0.333']);
    expect(lineOf('ALL')).toEqual([
      'ALL',
      '4',
      '2',
      '0.500',
      '0.250',
      '0.333',
      '0.800',
      '0.500',
      '0.250',
      '0.333',
      '0.860',
    ]);
  });

  it('says of how many actors the share of the merged and the clean ones is', () => {
    const report = aliasesReport({
      mentions: 9,
      found: 0.5,
      b3: score,
      merged: 0.75,
      several: 4,
      clean: 1,
      clusters: 7,
    });
    expect(report).toMatch(/of 4 actors .* 0\.750/);
    expect(report).toMatch(/of 7 of ours .* 1\.000/);
  });
});
