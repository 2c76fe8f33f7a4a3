import type { Quotation } from './quotation.ts';
import { readSpeaker } from './speakers/read-speaker.ts';
import type { Scene, Speaker } from './speakers/speaker.ts';

/** A quotation with its speaker. */
export interface Attribution {
  readonly quotation: Quotation;
  readonly speaker: Speaker;
}

/** A line, with what is known about the text so far: what a speaker is read from. */
export type Place = Omit<Scene, 'source' | 'span'>;

/** Resolves the source of a quotation. */
export function spoken(place: Place, quotation: Quotation): Attribution {
  const { named } = quotation;
  if (named === null) return { quotation, speaker: nobody(place.text, quotation) };
  return { quotation, speaker: readSpeaker({ ...place, line: named.line, source: named.range }) };
}

/** Nobody is named: "It is said that …". */
const nobody = (text: string, { source }: Quotation): Speaker => ({
  speakers: [],
  affiliations: [],
  attributedTo: source === null ? null : source.map(({ start, end }) => text.slice(start, end)).join(' '),
  antecedent: null,
  nature: 'PERSON',
  rule: 'nobody',
  note: 'No words of the sentence name who said it.',
});
