import type { Candidate } from './candidates.ts';
import { levelsOf, type RoleColumns } from './role-columns.ts';

/** What the second pass knows of a text beside its columns: what the first pass thinks of every token, in steps. */
export interface RoleLevels {
  readonly content: Uint8Array;
  readonly contentFirst: Uint8Array;
  readonly source: Uint8Array;
  readonly sourceFirst: Uint8Array;
  readonly cue: Uint8Array;
  /** Content, source and cue in one number. */
  readonly all: Uint16Array;
  /** How many sure cues begin before each token; one longer than the text. */
  readonly cuesBefore: Int32Array;
}

/** A candidate surer than this (of 255) parts others from contents beyond it. */
const SURE = 90;

export function readLevels(roles: RoleColumns, candidates: readonly Candidate[]): RoleLevels {
  const count = roles.content.length;
  const [content, source, cue] = [levelsOf(roles.content), levelsOf(roles.source), levelsOf(roles.cue)] as const;
  const all = new Uint16Array(count);
  for (let at = 0; at < count; at++) all[at] = content[at]! * 64 + source[at]! * 8 + cue[at]!;
  const cuesBefore = new Int32Array(count + 1);
  for (const { first, peak } of candidates) if (peak >= SURE) cuesBefore[first + 1]!++;
  for (let at = 1; at <= count; at++) cuesBefore[at]! += cuesBefore[at - 1]!;
  return {
    content,
    source,
    cue,
    all,
    cuesBefore,
    contentFirst: levelsOf(roles.contentFirst),
    sourceFirst: levelsOf(roles.sourceFirst),
  };
}
