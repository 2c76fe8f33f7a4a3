import type { KindRule } from './vote.ts';

/** How much the tagger counts where it is certain; where it is not, what the text says of the name may count for more. */
const MOST = 8;

/** What the tagger reads the words as, wherever they stand: the kind that it is surest of. */
export const nameTagger: KindRule = (_words, { mentions }) => {
  const sums = { PERSON: 0, ORGANIZATION: 0, PLACE: 0, COUNTRY: 0 };
  let best: (typeof mentions)[number] | null = null;
  let times = 0;
  for (const mention of mentions) {
    if (mention.tagged === null) continue;
    const { kind, probability } = mention.tagged;
    times++;
    sums[kind] += probability;
    if (best?.tagged == null || sums[kind] > sums[best.tagged.kind]) best = mention;
  }
  if (best?.tagged == null) return null;
  const { kind } = best.tagged;
  return { kind, weight: MOST * (sums[kind] / times) ** 2, ...best.evidence };
};
