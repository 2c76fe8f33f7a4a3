import type { Candidate } from '../../tagging/candidates.ts';
import type { RoleColumns } from '../../tagging/role-columns.ts';
import { readLevels } from '../../tagging/role-levels.ts';
import type { SecondPass, SecondReading } from '../../tagging/second-pass.ts';
import type { TaggedText } from '../../tagging/tagged-text.ts';
import { overlap, type TokenRange } from '../../tagging/token-range.ts';
import { firstPassContents } from './first-pass-contents.ts';
import { nearSource } from './near-source.ts';
import { wholeSource } from './whole-source.ts';

/** Who reads a proposal so: both passes, the second alone, one of the two that differ, or a rule that differs from them. */
export type Reader = 'BOTH' | 'ONLY_SECOND' | 'SECOND' | 'FIRST' | 'RULE';

/** What a rule reads around a cue. */
export interface Ruled {
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  readonly source: TokenRange | null;
}

/**
 * What a cue may attribute to whom, with what the second pass thinks of the cue. A candidate has one proposal, or more
 * that differ in the content.
 */
export interface Proposal extends SecondReading {
  readonly candidate: Candidate;
  readonly reader: Reader;
}

/** All proposals of a text, in the order of their cues. */
export function propose(
  text: TaggedText,
  roles: RoleColumns,
  candidates: readonly Candidate[],
  secondPass: SecondPass,
  ruled: readonly Ruled[],
): readonly Proposal[] {
  const levels = readLevels(roles, candidates);
  const contents = firstPassContents(text, roles, candidates);
  const proposals: Proposal[] = [];
  let next = 0;
  for (const candidate of candidates) {
    const reading = secondPass(text, roles, levels, candidate);
    if (reading === null) continue;
    while ((ruled[next]?.cue.end ?? Infinity) <= candidate.first) next++;
    const here = ruled[next];
    const rule = here !== undefined && overlap(here.cue, candidate) ? here : null;
    const near = reading.source.length > 0 ? null : nearSource(text, roles, candidate);
    const source = wholeSource(text, candidate, near === null ? reading.source : [near], rule?.source ?? null);
    const isOther = (range: TokenRange): boolean => !source.some((own) => overlap(own, range));
    const content = reading.content.filter(isOther);
    const own = contents.get(candidate)?.filter(isOther);
    const isSame = own !== undefined && areEqual(own, content);
    const common = { ...reading, candidate, source, content };
    if (content.length > 0)
      proposals.push({ ...common, reader: own === undefined ? 'ONLY_SECOND' : isSame ? 'BOTH' : 'SECOND' });
    if (own !== undefined && own.length > 0 && !isSame) proposals.push({ ...common, content: own, reader: 'FIRST' });
    if (rule === null || areEqual(rule.content, content) || (own !== undefined && areEqual(rule.content, own)))
      continue;
    proposals.push({
      ...common,
      source: rule.source === null ? source : [rule.source],
      content: rule.content,
      reader: 'RULE',
    });
  }
  return proposals;
}

const areEqual = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.length === b.length && a.every(({ first, end }, at) => first === b[at]?.first && end === b[at].end);
