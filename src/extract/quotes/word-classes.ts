/** Small closed classes of English words that tell where phrases begin and end. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Pronouns that stand alone as a subject: "she said". */
export const SUBJECT_PRONOUNS = words(
  'i you he she it we they who everyone everybody someone somebody nobody anyone one',
);

/** Pronouns that stand alone as an object: "told her". */
export const OBJECT_PRONOUNS = words('me you him her it us them everyone everybody nobody himself herself themselves');

/** Words that open a noun phrase. */
export const DETERMINERS = words(`
  the a an this that these those his her its their our my your some any no every each another several many most both
  all two three four five six seven eight nine ten one few other such neither either
`);

/** Prepositions that may stand inside a noun phrase: "the director of the port". */
export const PREPOSITIONS = words(`
  of for from at in on with to by between under against about over near behind among within outside inside into onto
  across along beyond beside during throughout toward towards through without like upon via despite amid following
`);

/** Words after which a new clause begins. */
export const CONJUNCTIONS = words(`
  that because if when while although though whether but than as before after since until so then where which what how
  why once unless whereas who whom whose yet nor
`);

/** Auxiliaries: where one stands there is a clause. */
export const AUXILIARIES = words(`
  is are was were am be been being has have had having do does did will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mustn't
  shouldn't i'm i've i'll i'd you're you've you'll you'd he'll he'd she'll she'd it'll it'd we're we've we'll we'd
  they're they've they'll they'd who'd who'll ain't
`);

export const BE = words("is are was were be been being am isn't aren't wasn't weren't");

export const NEGATIONS = words(`
  not never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
  shouldn't neither nor without
`);

/** Adverbs that may stand between a subject and its verb, or between the verb and what was said. */
const ADVERBS = words(`
  also later again once already now then today yesterday tomorrow still just only even further instead too simply merely
  recently repeatedly initially earlier previously separately meanwhile however therefore thus always often sometimes
  here there first finally eventually nevertheless nonetheless ever back never not afterwards tonight soon both all
  monday tuesday wednesday thursday friday saturday sunday
`);

/** "quietly", "reportedly"; a few words that only look like it are nouns. */
const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERBS.has(word));

/** The same for a piece of a line: "Now" in a name is none. */
export const isAdverbAt = (
  { pieces }: { readonly pieces: readonly { readonly word: string; readonly isCapitalised: boolean }[] },
  at: number,
): boolean => {
  const piece = pieces[at];
  return (
    piece !== undefined && (!piece.isCapitalised || at === 0 || piece.word.endsWith('day')) && isAdverb(piece.word)
  );
};

const NO_ADVERBS = words(
  'family ally italy reply supply assembly july daily weekly monthly anomaly monopoly rally bully early elderly',
);

/** Past forms of common verbs that no rule gives away: where one stands there is a clause. */
export const PAST_VERBS = words(`
  began came went took made got gave left saw fell rose held met won lost led ran sat stood became kept brought bought
  sold sent spent paid built broke chose drew drove ate flew forgot grew hid hurt knew lay let meant rode rang shook shot
  showed shut sang sank slept spoke struck swore taught threw understood wore wrote felt fought found caught cut hit put set
  told said thought read needs wants has says makes takes gives gets goes comes stands sits lies lays runs leads keeps
  costs means shows seems looks becomes remains allows lets works lives stays plans hopes needs
`);

/** Heads of noun phrases that say what somebody is: "chief executive", "a spokesman". */
export const ROLE_NOUNS = words(`
  president minister chancellor premier secretary director chairman chairwoman chair chairperson chief executive ceo officer
  head leader member spokesman spokeswoman spokesperson professor economist analyst adviser advisor expert researcher
  scientist author writer editor reporter correspondent journalist lawyer attorney judge prosecutor sheriff
  commissioner captain admiral general colonel sergeant officer official ambassador envoy diplomat senator congressman
  congresswoman representative governor mayor councillor councilor lawmaker deputy mp founder co-founder owner manager
  partner coach player captain teacher doctor nurse engineer driver farmer worker resident neighbour neighbor
  mother father brother sister son daughter wife husband student king queen prince princess pope bishop archbishop
  priest pastor rabbi imam strategist pollster consultant candidate nominee activist organizer organiser aide
  commander fellow historian sociologist psychologist singer actor actress musician frontman artist vice-president
  treasurer superintendent principal dean critic witness witnesses officials analysts experts
`);

/** Words that stand before a role: "senior vice president", "former chief of staff". */
export const ROLE_MODIFIERS = words(`
  chief senior former vice deputy assistant associate acting interim executive managing general prime foreign principal
  lead main veteran longtime co-author retired founding press policy campaign state district city county research program
  programme staff
`);

/** Texts that speak for those who wrote them. */
export const DOCUMENTS = words(`
  statement report letter paper document study survey poll memo memorandum leaflet communique communiqué declaration
  email e-mail article book tweet post release resolution ruling filing complaint lawsuit affidavit draft text note
  analysis review editorial column message announcement notice newspaper bill indictment order manifesto petition
  figures data statistics
`);

const COMMON = words('police people officials experts analysts critics scientists researchers');

/** "We say", "officials say": whether the base form of a verb may follow the word. */
export const isPlural = (word: string): boolean =>
  /^(?:i|you|we|they|who|both|many|most|some|others|all)$/.test(word) ||
  COMMON.has(word) ||
  (/[^s']s$/.test(word) && word.length > 3);
