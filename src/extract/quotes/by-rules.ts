import type { Attribution, Place } from './attribution.ts';
import { hasVerb } from './clause.ts';
import { type Finding, holdsPassage } from './finding.ts';
import { quotationOf } from './quotation.ts';
import { measuredConfidence } from './rule-confidence.ts';
import { readSpeaker } from './speakers/read-speaker.ts';
import type { Speaker } from './speakers/speaker.ts';

/** What the rules find in a line in which the taggers find nothing; only words in marks, where they find something doubtful. */
export const byRules = (place: Place, findings: readonly Finding[], isDoubtful: boolean): Attribution[] =>
  findings.flatMap((finding) => {
    const { source, line, content } = finding;
    if (source === null || (isDoubtful && !content.some((range) => holdsPassage(line, range)))) return [];
    const speaker = readSpeaker({ ...place, source });
    if (!isTrusted(finding, speaker)) return [];
    const confidence = measuredConfidence(finding.rule, finding.confidence);
    return [{ quotation: quotationOf({ ...finding, confidence }), speaker }];
  });

/** Some rules hold only where the text knows the speaker. */
function isTrusted({ rule, line, content }: Finding, { speakers, nature, rule: speakerRule }: Speaker): boolean {
  if (rule === 'attitude') return speakers.length > 0;
  if (rule === 'name-colon') return speakers.length > 0 || speakerRule !== 'read-speaker';
  if (rule !== 'headline-colon') return true;
  return (
    speakers.length > 0 &&
    (nature === 'PERSON' || content.some((range) => hasVerb(line, range) || holdsPassage(line, range)))
  );
}
