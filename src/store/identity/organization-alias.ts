import { nameKey } from './name-key.ts';

/**
 * The keys of shorter names of an organisation that mean it in other articles too: the capitals of its words ("WHO"), and a company’s
 * name without what its legal form adds ("Hartmann" of Hartmann Logistik GmbH). Any other part of a name is said of many in other
 * articles: "the Ministry", "Council", "Fox News" of the Fox News Poll.
 */
export function organizationAliases(name: string, aliases: readonly string[]): readonly string[] {
  const words = name.split(/[\s-]+/);
  const own = nameKey('ORGANIZATION', name);
  return aliases
    .filter((alias) => isAcronymOf(alias, words) || isCompanyWithoutForm(alias, name))
    .map((alias) => nameKey('ORGANIZATION', alias))
    .filter((alias) => alias !== '' && alias.length < own.length);
}

/** Three letters at least, each the first of a word, in their order: "FOIA" of Freedom of Information Act. */
function isAcronymOf(alias: string, words: readonly string[]): boolean {
  const letters = alias.replaceAll('.', '').toLowerCase();
  if (!ACRONYM.test(alias) || letters.length < 3) return false;
  let next = 0;
  for (const word of words) if (word.charAt(0).toLowerCase() === letters[next]) next++;
  return next === letters.length;
}

const ACRONYM = /^(?:\p{Lu}\.?)+$/u;

const isCompanyWithoutForm = (alias: string, name: string): boolean =>
  name.startsWith(`${alias} `) && LEGAL_FORMS.has(nameKey('ORGANIZATION', name).split(' ').at(-1) ?? '');

const LEGAL_FORMS = new Set(
  (
    'ab ag as asa bv co corp corporation gmbh group holding holdings inc incorporated kft kg limited llc llp ltd nv nyrt oy ' +
    'oyj plc pty sa sarl se spa srl zrt'
  ).split(' '),
);
