import type { MentionRecord, QuoteRecord } from '../model/records.ts';
import { mergeFindings, type ActorFinding } from './actor-finding.ts';
import type { LocalFinding } from './local-finding.ts';
import type { ArticleRecords, LocalMention } from './records-of.ts';

/** What was found in an article, with the actors of the corpus in it. */
export interface SettledRecords {
  readonly quotes: readonly QuoteRecord[];
  readonly mentions: readonly (MentionRecord & Pick<LocalMention, 'paragraph'>)[];
  readonly findings: readonly ActorFinding[];
}

/** Puts the actors of the corpus where an article has its own; `actorIds` are in the order of its findings. */
export const settle = (
  { quotes, mentions, findings }: Pick<ArticleRecords, 'quotes' | 'mentions' | 'findings'>,
  actorIds: readonly string[],
): SettledRecords => ({
  quotes: quotes.map((quote) => ({ ...quote, ...actorsOfQuote(quote.position, findings, actorIds) })),
  mentions: mentions.map(({ actor, ...mention }) => ({ ...mention, actorId: actorIds[actor] ?? '' })),
  findings: mergeFindings(findings, actorIds),
});

/** Whose words the quote at a position is, and for whom they are said. Each once, in the order in which the article names them. */
export const actorsOfQuote = (
  position: number,
  findings: readonly LocalFinding[],
  actorIds: readonly string[],
): Pick<QuoteRecord, 'speakerIds' | 'affiliationIds'> => ({
  speakerIds: idsWhere(actorIds, (actor) => findings[actor]?.quotes.includes(position) === true),
  affiliationIds: idsWhere(actorIds, (actor) => findings[actor]?.affiliations.includes(position) === true),
});

const idsWhere = (actorIds: readonly string[], isMeant: (actor: number) => boolean): readonly string[] => [
  ...new Set(actorIds.filter((_, actor) => isMeant(actor))),
];
