import { nameKey } from './name-key.ts';

/**
 * The keys of shorter names of an organisation that mean it in other articles too: capitals ("WHO") and the beginning of
 * its name ("Hartmann" of Hartmann Logistik GmbH). Its end is said of many ("the Ministry", "Alliance"), and so is a
 * beginning that a small word follows ("Council" of Council of Europe).
 */
export function organizationAliases(name: string, aliases: readonly string[]): readonly string[] {
  const words = name.split(/\s+/);
  const own = nameKey('ORGANIZATION', name);
  return aliases
    .filter((alias) => ACRONYM.test(alias) || isDistinctBeginning(alias.split(/\s+/), words))
    .map((alias) => nameKey('ORGANIZATION', alias))
    .filter((alias) => alias !== '' && alias.length < own.length);
}

const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u;

function isDistinctBeginning(alias: readonly string[], words: readonly string[]): boolean {
  const next = words[alias.length];
  return next !== undefined && /^[\p{Lu}\p{N}]/u.test(next) && alias.every((word, at) => word === words[at]);
}
