import type { Role } from './spans.ts';

/** What somebody else reaches on PolNeAR: F1 of spans in hundredths, `null` where they give none. */
export interface Others {
  readonly who: string;
  readonly exact: Readonly<Record<Role, number | null>>;
  readonly overlapping: Readonly<Record<Role, number | null>>;
}

const NONE = { source: null, cue: null, content: null };

/**
 * The systems are those of Wang et al., "CofeNet: Context and Former-Label Enhanced Net for Complicated Quotation
 * Extraction" (COLING 2022), on sentence windows of PolNeAR's test part. The two people marked the same 20 texts of
 * PolNeAR, and one is scored against the other.
 */
export const others: readonly Others[] = [
  { who: 'rules', exact: { source: 11, cue: 23, content: 6 }, overlapping: NONE },
  { who: 'Stanford CoreNLP', exact: { source: 14, cue: null, content: 18 }, overlapping: NONE },
  { who: 'CRF', exact: { source: 51, cue: 53, content: 29 }, overlapping: NONE },
  { who: 'BiLSTM-CRF', exact: { source: 70, cue: 67, content: 59 }, overlapping: NONE },
  { who: 'BERT', exact: { source: 81, cue: 74, content: 69 }, overlapping: NONE },
  { who: 'CofeNet (BERT)', exact: { source: 83, cue: 75, content: 73 }, overlapping: NONE },
  {
    who: 'two people',
    exact: { source: 78, cue: 71, content: 66 },
    overlapping: { source: 84, cue: 82, content: 88 },
  },
];
