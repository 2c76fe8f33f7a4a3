import { wordAt } from '../line.ts';
import { headOf } from './core.ts';
import { mentionsIn } from './mention-index.ts';
import { ofActors, type Scene, type Speaker } from './speaker.ts';

/**
 * A government speaks for its country.
 *
 * @example the government in Poland: Poland
 */
export function government({ line, source, span, index }: Scene): Speaker | null {
  if (headOf(line, source) !== 'government') return null;
  const country = mentionsIn(index, span).find(({ who }) => who.actor?.kind === 'COUNTRY')?.who.actor ?? null;
  const isOf = line.pieces
    .slice(source.first, source.end)
    .some((_, at) => /^(?:of|in)$/.test(wordAt(line, source.first + at)));
  return country === null || !isOf ? null : ofActors([country], 'government', 'The government speaks for its country.');
}
