import { fold } from '../gazetteer/fold.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Words } from '../words.ts';

/**
 * Whether the word joins two names by a hyphen and is none itself: the adjectives of two nations ("the Bulgarian-Turkish fence"), or
 * what a border, a road or a match lies between ("the Delhi-Noida border").
 */
export function joinsNames(words: Words, at: number): boolean {
  const parts = (words.words[at] ?? '').split(/[-–]/);
  if (parts.length < 2 || !parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part))) return false;
  const { nations } = gazetteer();
  return LINKS.has(words.lower[at + 1] ?? '') || parts.every((part) => nations.has(fold(part)));
}

const LINKS = wordSet(`
border frontier road highway motorway expressway corridor route line railway ferry flight match game final derby talks summit war axis relations
`);
