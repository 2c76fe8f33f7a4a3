import { describe, expect, it } from 'vitest';
import { makeRoleColumns } from '../../../../src/extract/tagging/role-columns.ts';
import type { SecondReading } from '../../../../src/extract/tagging/second-pass.ts';
import { propose } from '../../../../src/extract/quotes/proposals/proposals.ts';
import { plain, wordsAt } from '../../tagging/tagged.ts';

/** What the first pass, the second pass and the rules read around "said", in words. */
interface Read {
  readonly firstPass?: string;
  readonly secondPass: { readonly content: readonly string[]; readonly source: readonly string[] } | null;
  readonly rule?: { readonly content: string; readonly source: string | null };
}

const text = 'Lee Ray said it rained all day.';

/** Every proposal as "READER source: content". */
function proposed({ firstPass, secondPass, rule }: Read): readonly string[] {
  const read = plain(text);
  const { count } = read.tagged;
  const roles = makeRoleColumns(count);
  roles.other.fill(200);
  if (firstPass !== undefined) {
    const { first, end } = read.range(firstPass);
    roles.content.fill(230, first, end);
    roles.contentFirst[first] = 230;
  }
  const cue = read.range('said');
  const candidate = { ...cue, head: cue.first, peak: 200, from: 0, to: count };
  const reading: SecondReading | null = secondPass && {
    content: secondPass.content.map(read.range),
    source: secondPass.source.map(read.range),
    silence: 0.1,
    sourceChance: 0.9,
    pathLog: -1,
    contentChance: new Float32Array(count),
    firstChance: new Float32Array(count),
  };
  const ruled = rule && {
    cue,
    content: [read.range(rule.content)],
    source: rule.source === null ? null : read.range(rule.source),
  };
  return propose(read.tagged, roles, [candidate], () => reading, ruled === undefined ? [] : [ruled]).map(
    ({ reader, source, content }) =>
      `${reader} ${source.map((range) => wordsAt(read, range)).join(' | ')}: ${content.map((range) => wordsAt(read, range)).join(' | ')}`,
  );
}

const second = (...content: readonly string[]) => ({ content, source: ['Lee Ray'] });

describe('the proposals of a cue', () => {
  it('are one where both passes read the same, or only the second reads something', () => {
    expect(proposed({ firstPass: 'it rained', secondPass: second('it rained') })).toEqual(['BOTH Lee Ray: it rained']);
    expect(proposed({ secondPass: second('it rained') })).toEqual(['ONLY_SECOND Lee Ray: it rained']);
  });

  it('are one for each content where the passes and the rules read different ones', () => {
    expect(
      proposed({
        firstPass: 'rained',
        secondPass: second('it rained'),
        rule: { content: 'it rained all day', source: 'Ray' },
      }),
    ).toEqual(['SECOND Lee Ray: it rained', 'FIRST Lee Ray: rained', 'RULE Ray: it rained all day']);
  });

  it.each([
    ['the second pass', 'it rained all day'],
    ['the first pass', 'rained'],
  ])('have none of a rule that reads the same content as %s', (_, content) => {
    expect(
      proposed({ firstPass: 'rained', secondPass: second('it rained all day'), rule: { content, source: 'Ray' } }),
    ).toEqual(['SECOND Lee Ray: it rained all day', 'FIRST Lee Ray: rained']);
  });

  it('have the source of the passes where the rule has none', () => {
    expect(
      proposed({ secondPass: second('it rained'), rule: { content: 'it rained all day', source: null } }),
    ).toContain('RULE Lee Ray: it rained all day');
  });

  it('have no content that is also their source', () => {
    expect(proposed({ secondPass: { content: ['Lee', 'it rained'], source: ['Lee Ray'] } })).toEqual([
      'ONLY_SECOND Lee Ray: it rained',
    ]);
  });

  it('are none where the second pass reads nothing', () => {
    expect(proposed({ firstPass: 'it rained', secondPass: null })).toEqual([]);
  });
});
