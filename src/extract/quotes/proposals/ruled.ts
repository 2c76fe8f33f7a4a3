import type { Finding } from '../finding.ts';
import { tokensOf } from '../line.ts';
import type { Ruled } from './proposals.ts';

/** What the rules found with a cue, over the tokens of the text and in the order of their cues. */
export const ruledOf = (findings: readonly Finding[]): readonly Ruled[] =>
  findings
    .flatMap(({ line, content, source, cue }): Ruled[] => {
      if (cue === null) return [];
      const ranges = content.map((range) => tokensOf(line, range));
      return [{ cue: tokensOf(line, cue), content: ranges, source: source === null ? null : tokensOf(line, source) }];
    })
    .sort((a, b) => a.cue.first - b.cue.first);
