/** What a name may name; `OTHER` is no actor: a nationality, a building, an event, a law. */
export const NAMED = ['PERSON', 'ORGANIZATION', 'PLACE', 'OTHER'] as const;
export type Named = (typeof NAMED)[number];

/** Labels of tokens: `OUTSIDE` of all names, and for each of `NAMED` one for the first token and one for those after it. */
export const OUTSIDE = 0;
export const NAME_LABELS = 1 + 2 * NAMED.length;

/** The label of the first token of such a name; the next number is that of the others. */
export const firstLabelOf = (named: Named): number => 1 + 2 * NAMED.indexOf(named);

export const isFirstLabel = (label: number): boolean => label % 2 === 1;

/** What a name is whose first token has the label. */
export const namedBy = (firstLabel: number): Named => NAMED[(firstLabel - 1) >> 1] ?? 'OTHER';
