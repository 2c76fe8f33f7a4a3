import { inflect, type VerbForm } from './inflect.ts';

/** What a verb that marks an attribution may be followed by. */
export interface CueVerb {
  readonly lemma: string;
  /** Whether a clause follows: `BARE` also without "that" ("said it was"), `THAT` only with it, `NONE` never. */
  readonly clause: 'BARE' | 'THAT' | 'NONE';
  /** Whether those addressed stand before what was said: "told reporters that". */
  readonly isAddressed: boolean;
  /** Whether a question follows: "asked whether", "wondered who". */
  readonly asks: boolean;
  /** `SPEECH` for words that were uttered, `THOUGHT` for what somebody thinks or wants, `OBJECT` for a name given to something. */
  readonly sense: 'SPEECH' | 'THOUGHT' | 'OBJECT';
  /** Whether it is as often a noun ("the report", "claims"). */
  readonly isNounToo: boolean;
}

/** A form of a cue verb: "says" of "say". */
export interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
}

/** The word that makes a cue of a verb that is none alone: "went on", "as she put it", "pointed out"; `undefined` for others. */
export const particleOf = (verb: CueVerb): string | undefined => PARTICLES[verb.lemma];

/** The cue verb that a word, in lower case, is a form of. */
export const cueForm = (word: string): CueForm | undefined => FORMS.get(word);

/** Whether the form can only be a verb with a subject: "said", not "saying", "reports" or "say". */
export const isFinite = ({ verb, form }: CueForm): boolean =>
  form === 'PAST' || (form === 'PRESENT' && !verb.isNounToo);

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** "X said (that) it was." */
const BARE_SPEECH = words(`
  say answer comment add announce claim confirm insist maintain argue note warn admit acknowledge concede explain reply respond write
  tweet retweet post promise pledge vow repeat reiterate stress declare deny report suggest state complain predict recall
  remark observe estimate conclude mention indicate testify assert allege contend joke quip boast swear caution emphasize
  emphasise underline underscore disclose affirm reaffirm agree disagree reveal assure concur reckon guess confess lament
  propose recommend signal clarify elaborate contest speculate theorize theorise intimate relate recount narrate
  forecast guarantee threaten opine muse proclaim profess retort counter interject interrupt continue conclude counsel
  shout yell cry whisper murmur mutter mumble scream exclaim sigh laugh snap grumble grunt growl rage thunder blog rap
  joke gush enthuse rejoin rebut shrug chime submit dispute decree rule attest certify hint imply stipulate
  specify appeal protest fret moan rant scoff sneer tease urge order instruct dictate require 
`);

/** "X told Y (that) it was." */
const ADDRESSED_SPEECH = words(
  'tell inform remind notify advise brief lecture promise assure warn ask persuade convince urge',
);

/** "X asked whether it was." */
const QUESTIONS = words('ask wonder inquire enquire question query');

/** "X thinks (that) it is." */
const THOUGHT = words(`
  think believe hope fear expect know feel hold assume suspect suppose understand imagine doubt worry dream realize realise
  foresee anticipate consider decide
`);

/** "X called it “…”." */
const OBJECT = words(`
  call describe label brand dub term denounce dismiss accuse blame praise criticize criticise condemn hail slam reject thank
  welcome characterize characterise cite refer speak talk demand request cheer decry deplore deride mock ridicule
  applaud commend salute blast lambast lambaste rebuke attack oppose support charge portray depict paint brush
  liken compare express voice offer issue deliver sound raise wish quote plead invite apologize apologise preach read
`);

const PARTICLES: Readonly<Record<string, string>> = {
  go: 'on',
  carry: 'on',
  put: 'it',
  point: 'out',
  make: 'clear',
  find: 'out',
  hit: 'back',
  fire: 'back',
  shoot: 'back',
  sum: 'up',
};

const NOUNS_TOO = new Set(
  words(`
  talk read report claim note state call promise answer question demand post comment estimate signal cry shout whisper sigh laugh
  blog rap order rule protest appeal attack support charge offer issue wish request dream hope fear doubt worry quote
  query counter guess boast joke recall lament pledge vow guarantee stress brand label term welcome cheer paint brush
  propose submit voice sound blast rage hint dispute forecast tweet brief lecture read blame praise invite
`),
);

const THAT_ONLY = new Set(words('appeal urge order rule signal continue laugh sigh shrug interrupt contest dispute'));

const FORMS: ReadonlyMap<string, CueForm> = makeForms();

function makeForms(): ReadonlyMap<string, CueForm> {
  const verbs = new Map<string, CueVerb>();
  const put = (
    lemmas: readonly string[],
    sense: CueVerb['sense'],
    clause: CueVerb['clause'],
    more: Partial<CueVerb>,
  ): void => {
    for (const lemma of lemmas) {
      const base = { lemma, sense, isAddressed: false, asks: false, isNounToo: NOUNS_TOO.has(lemma) };
      const known = verbs.get(lemma) ?? { ...base, clause: THAT_ONLY.has(lemma) ? 'THAT' : clause };
      verbs.set(lemma, { ...known, ...more });
    }
  };
  put(Object.keys(PARTICLES), 'SPEECH', 'NONE', {});
  put(['point', 'make', 'find'], 'SPEECH', 'BARE', { clause: 'BARE' });
  put(BARE_SPEECH, 'SPEECH', 'BARE', {});
  put(ADDRESSED_SPEECH, 'SPEECH', 'BARE', { isAddressed: true });
  put(QUESTIONS, 'SPEECH', 'NONE', { asks: true });
  put(THOUGHT, 'THOUGHT', 'BARE', {});
  put(OBJECT, 'OBJECT', 'NONE', {});
  return new Map(
    [...verbs.values()].flatMap((verb) => inflect(verb.lemma).map(([word, form]) => [word, { verb, form }])),
  );
}
