import { foldedText } from '../words.ts';
import { memo } from './memo.ts';

/** Between these nobody moves often; within each everybody does: a minister becomes a banker, a striker a coach. */
export type WalkOfLife = 'AFFAIRS' | 'ARTS' | 'SPORT';

/**
 * The walk of life that a role belongs to: "former Everton striker" is of sport, "the Foreign Minister" of public affairs. A role
 * of both says that one person did both. Words that are used everywhere ("president", "captain", "director") tell nothing.
 */
export const walksOf = memo((role: string): readonly WalkOfLife[] => [
  ...new Set(
    foldedText(role)
      .split(' ')
      .flatMap((word) => WALKS.get(word) ?? []),
  ),
]);

const WORDS: Readonly<Record<WalkOfLife, string>> = {
  AFFAIRS: `
    ambassador banker bishop cardinal ceo chancellor commissioner congressman congresswoman consul councillor
    councilor diplomat economist envoy governor judge lawmaker lawyer legislator mayor minister mp
    parliamentarian premier prosecutor rabbi senator sheriff solicitor statesman admiral colonel sergeant lieutenant`,
  ARTS: `
    actor actress artist ballerina choreographer comedian composer dancer filmmaker guitarist illustrator
    magician musician novelist painter photographer pianist playwright poet rapper screenwriter sculptor singer
    songwriter soprano tenor violinist cellist drummer`,
  SPORT: `
    athlete batsman boxer bowler cricketer cyclist defender footballer fullback goalkeeper golfer
    gymnast hurdler infielder jockey midfielder outfielder pitcher quarterback racer referee rower sailor
    skater skier snowboarder sprinter striker swimmer triathlete weightlifter winger wrestler coach olympian`,
};

const WALKS = new Map(
  (Object.entries(WORDS) as [WalkOfLife, string][]).flatMap(([walk, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, walk] as const),
  ),
);
