import { wordSet } from './word-set.ts';

/** Forms of address before a man's name: "Mr Heyns", "Sheikh Hamad". In lower case, with and without full stop. */
export const MALE_ADDRESSES = wordSet(`
mr mr. sir lord king prince sheikh sheik imam father fr. brother baron duke herr monsieur don señor signor tsar sultan emperor count archduke
`);

/** Forms of address before a woman's name: "Mrs Kovács", "Dame Helen". */
export const FEMALE_ADDRESSES = wordSet(`
mrs mrs. ms ms. miss lady dame queen princess madam madame mme mme. sister mother baroness duchess frau doña señora signora empress countess
`);

/** Ranks and titles in short before a name, of either: "Dr. Chen", "Sen. Warnock". */
export const NEUTRAL_ADDRESSES = wordSet(`
mx mx. dr dr. prof prof. sen sen. rep rep. gov gov. gen gen. lt lt. col col. maj maj. capt capt. cmdr cmdr. sgt sgt. cpl cpl. pvt pvt.
adm adm. brig brig. rev rev. hon hon. msgr msgr. amb amb. det det. insp insp. supt supt. pres. pres st st. messrs messrs. rt.
`);
