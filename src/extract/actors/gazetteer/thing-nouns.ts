import { wordSet } from './word-set.ts';

/** Nouns for things that have names and do not act: ships and cars, books and songs, goods. */
export const THING_NOUNS = wordSet(`
ship steamer tanker ferry freighter trawler yacht vessel boat liner schooner barge submarine frigate cruiser destroyer lifeboat tug warship
car locomotive aircraft airliner rocket satellite spacecraft
book novel film movie album song poem play musical sculpture painting essay trilogy memoir sequel documentary sitcom sonata
symphony cantata ballad podcast app smartphone phone tablet console gadget laptop horse racehorse
`);

/** What only a ship does. */
export const SAILING_VERBS = wordSet('sank sailed docked capsized foundered anchored');

/** Nouns for what is held and won, after its name: "the Tarn festival". */
export const EVENT_NOUNS = wordSet('festival award awards prize prizes cup medal trophy scholarship');
