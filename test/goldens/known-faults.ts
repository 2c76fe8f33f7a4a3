/** A quote of a golden that the rules do not read as a careful reader does, and that no rule for all texts would mend. */
export interface KnownFault {
  readonly text: string;
  /** How the fault begins as the test reports it: kind and content. */
  readonly what: string;
  readonly why: string;
}

/** The list only shrinks: a fault that is not on it fails the test, and so does one on it that no longer occurs. */
export const knownFaults: readonly KnownFault[] = [
  {
    text: 'obituary-dash-quotes',
    what: 'INDIRECT ⟦nobody should speak at her funeral⟧',
    why: '“She” is whom the obituary is about, although another woman spoke last: that takes knowledge of the whole text.',
  },
  {
    text: 'translated-power-plant',
    what: 'INDIRECT ⟦hang on the power plant 640 places⟧',
    why: 'No comma parts “According to the work council” from the verb, which stands first as in German.',
  },
];
