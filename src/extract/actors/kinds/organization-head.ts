import { OPENERS } from '../gazetteer/openers.ts';
import { COMPANY_SUFFIXES, OF_HEADS, ORGANIZATION_HEADS } from '../gazetteer/organization-words.ts';
import type { KindRule } from './vote.ts';

/** "Transport Ministry", "Bank of England", "Hartmann Logistik GmbH", "Marks & Spencer", "Both Banks": words that name organisations. */
export const organizationHead: KindRule = (_words, { words }) => {
  const last = (words.at(-1) ?? '').toLowerCase().replace(/\.$/, '');
  const vote = (weight: number, note: string) => ({
    kind: 'ORGANIZATION' as const,
    weight,
    rule: 'organization-head',
    note,
  });
  if (words.length > 1 && COMPANY_SUFFIXES.has(last))
    return vote(9, `“${words.at(-1) ?? ''}” ends the name of a company.`);
  if (words.includes('&')) return vote(6, 'A name with “&”.');
  if (ORGANIZATION_HEADS.has(last)) return vote(6, `“${words.at(-1) ?? ''}” ends the name of an organisation.`);
  const [first = ''] = words;
  if (words.length > 1 && OPENERS.has(first.toLowerCase())) return vote(5, `“${first}” is an everyday word.`);
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  const head = (words[link - 1] ?? '').toLowerCase();
  return link > 0 && OF_HEADS.has(head)
    ? vote(6, `“${words[link - 1] ?? ''} ${words[link] ?? ''}” begins the name of an organisation.`)
    : null;
};
