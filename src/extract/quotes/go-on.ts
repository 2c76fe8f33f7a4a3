import type { Attribution } from './attribution.ts';
import type { Finding } from './finding.ts';
import { floatingClause, floatingPassages } from './floating.ts';
import type { Line, Range } from './line.ts';
import type { Passage } from './passage.ts';
import { quotationOf } from './quotation.ts';
import type { Turn } from './turn.ts';

/** A sentence that nobody is named for goes on with what the last speaker said, if it looks like that. */
export function goOn(
  line: Line,
  number: number,
  last: Turn | null,
  continued: ReadonlySet<Passage>,
): Attribution | null {
  if (last === null || line.paragraph - last.paragraph > 1) return null;
  const passages = floatingPassages(line, (passage) => continued.has(passage));
  if (passages !== null)
    return carriedOn(
      line,
      passages,
      last,
      0.85,
      'The sentence is all in quotation marks and follows one of the speaker.',
    );
  const clause = line.paragraph === last.paragraph && number === last.line + 1 ? floatingClause(line) : null;
  return clause === null
    ? null
    : carriedOn(line, clause, last, 0.6, 'The sentence quotes words and goes on about what the speaker said.');
}

function carriedOn(
  line: Line,
  content: Range,
  { speaker, source }: Turn,
  confidence: number,
  note: string,
): Attribution {
  const finding: Finding = { line, content: [content], source: null, cue: null, rule: 'floating', note, confidence };
  return { quotation: quotationOf(finding), speaker: { ...speaker, antecedent: speaker.antecedent ?? source } };
}

/** The passages that go on in the next paragraph. */
export function continuedPassages(lines: readonly Line[]): ReadonlySet<Passage> {
  const continued = new Set<Passage>();
  for (const { pieces } of lines)
    for (const { passage } of pieces) {
      const before = passage?.continues ?? null;
      if (before !== null) continued.add(before);
    }
  return continued;
}
