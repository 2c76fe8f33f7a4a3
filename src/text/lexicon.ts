/** Whether "Sen" keeps its full stop. The word is given without it, in any case. */
export const isAbbreviation = (word: string): boolean => isTitle(word) || OTHERS.has(word.toLowerCase());

/** Whether the word keeps a full stop only where a number follows: "No. 1", but "He said no." */
export const isNumberAbbreviation = (word: string): boolean => BEFORE_NUMBERS.has(word.toLowerCase());

/** Whether the abbreviation stands before a name, so that no sentence ends at its full stop: "Sen. The Rev. Warnock". */
export const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase());

/** Whether a capitalised word after "U.S." or "Inc." opens a new sentence, as no name begins with it. */
export const isSentenceOpener = (word: string): boolean => OPENERS.has(word.toLowerCase());

/** Whether the apostrophe before the word stands for left-out letters: "’em", "’til". */
export const isElision = (word: string): boolean => ELISIONS.has(word.toLowerCase());

/** Whether the word tells, right after a name, that the quotation before it goes on: "“Will it?” Lee asked". */
export const isSpeechVerb = (word: string): boolean => SPEECH_VERBS.has(word);

/** Whether the last part of a name with full stops makes it an internet address: "example.com". */
export const isTopLevelDomain = (word: string): boolean => TOP_LEVEL_DOMAINS.has(word.toLowerCase());

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const TITLES = words(`
  mr mrs ms mx dr prof sen sens rep reps gov govs pres gen lt col maj capt cmdr sgt cpl pvt adm brig rev fr hon msgr
  st ste mt ft messrs mme mlle atty supt det insp amb assn asst vs dept dist
`);

/** Words that are as often whole words ("ill", "mass", "miss", "min") are left out. */
const OTHERS = words(`
  jr sr inc corp co ltd llc bros cos plc etc jan feb aug sept oct nov dec tue tues thu thurs ave blvd
  ala ariz calif colo conn fla ga kan ky md mich minn mont neb nev okla pa penn tenn tex va vt wis wyo ont que
  ph esq univ approx est
`);

const BEFORE_NUMBERS = words('no nos p pp art arts vol vols fig figs ch sec apr mar jun jul sat sun para');

const OPENERS = words(`
  the a an this that these those he she it they we i you his her its their our my there here who what when where why how
  if but and or so yet then as at by for from in on of to with after before since while although though because until
  however meanwhile instead still also both some many most no not all each every one two several another other others such
  is are was were has have had do does did will would can could should may might must
`);

const ELISIONS = words('em til till tis twas cause n bout round cuz neath gainst');

const TOP_LEVEL_DOMAINS = words(
  'com org net gov edu mil int info biz io co uk us eu de fr ru cn au ca ie nz tv me news',
);

const SPEECH_VERBS = words(`
  said says asked asks wrote writes added adds replied told tells tweeted wondered shouted exclaimed cried yelled
  continued demanded joked quipped responded answered declared insisted
`);
