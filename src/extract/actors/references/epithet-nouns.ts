import { wordSet } from '../gazetteer/word-set.ts';

/**
 * Nouns by which writers go on about somebody whom they have named, so as not to repeat the name: "the singer", "the striker",
 * "the 33-year-old". An office ("the president"), a witness or an official may well be somebody else.
 */
export const isEpithet = (noun: string): boolean => EPITHETS.has(noun) || POSTS.has(noun) || isAge(noun);

/** "33-year-old". */
export const isAge = (noun: string): boolean => noun.endsWith('-old') && AGE.test(noun);

const AGE = /^\d{1,3}-year-old$/;

const EPITHETS = wordSet(`
star superstar icon legend heartthrob beauty socialite starlet supermodel singer-songwriter songwriter crooner diva celebrity
singer actor actress rapper musician artist presenter comedian comic author writer novelist poet filmmaker producer entertainer
footballer striker midfielder defender goalkeeper winger playmaker forward athlete sprinter swimmer golfer boxer champion quarterback
pitcher batsman bowler jockey cyclist skier skater gymnast cricketer dictator billionaire
millionaire entrepreneur tycoon mogul businessman businesswoman politician ex-policeman ex-president ex-minister
mother-of-one mother-of-two mother-of-three father-of-two father-of-three
`);

/** Posts by which a team goes on about its own: only where nothing else is said of them, since "the new coach" is another, and only in
 * the paragraph that names him. */
export const isPost = (noun: string): boolean => POSTS.has(noun);

const POSTS = wordSet('captain skipper coach manager boss');
