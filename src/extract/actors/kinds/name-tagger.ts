import type { ActorKind } from '../../../model/annotations.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { KindRule } from './vote.ts';

/** How much the tagger counts where it is certain; where it is not, what the text says of the name may count for more. */
const MOST = 8;

/** What the tagger reads the words as, wherever they stand: the kind that it is surest of. */
export const nameTagger: KindRule = (_words, { mentions }) => {
  const sums = { PERSON: 0, ORGANIZATION: 0, PLACE: 0, COUNTRY: 0 };
  let best: Reading | null = null;
  let times = 0;
  for (const { tagged, evidence } of mentions) {
    if (tagged === null) continue;
    const { kind, probability } = tagged;
    times++;
    sums[kind] += probability;
    if (best === null || sums[kind] > sums[best.kind]) best = { kind, evidence };
  }
  return best === null ? null : { kind: best.kind, weight: MOST * (sums[best.kind] / times) ** 2, ...best.evidence };
};

type Reading = Pick<NameMention, 'evidence'> & { readonly kind: ActorKind };
