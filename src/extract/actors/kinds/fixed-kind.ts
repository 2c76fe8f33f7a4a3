import type { KindRule } from './vote.ts';

/** What the finder was certain of: "Mr Heyns" is a person by the title. */
export const fixedKind: KindRule = (_words, { mentions }) => {
  const fixed = mentions.find(({ kind }) => kind !== null);
  return fixed === undefined || fixed.kind === null ? null : { kind: fixed.kind, weight: 7, ...fixed.evidence };
};
