import { wordSet } from './word-set.ts';

/**
 * What a person can be, in the singular: the head word of a role ("the Hungarian foreign minister, Péter …"), of a
 * description ("the minister") and of somebody without a name ("a senior official").
 */
export const PERSON_NOUNS = wordSet(`
president vice-president chancellor vice-chancellor premier minister governor mayor senator congressman congresswoman representative
ambassador envoy secretary undersecretary commissioner chairman chairwoman chairperson chair director director-general
president-elect ceo cfo coo cto boss professor doctor general lieutenant colonel major captain commander sergeant corporal officer
inspector superintendent detective sheriff marshal admiral vice-admiral commodore brigadier judge justice magistrate attorney
prosecutor solicitor barrister lawyer bishop archbishop cardinal pope patriarch ayatollah rabbi mufti reverend pastor priest vicar
mp mep lawmaker legislator parliamentarian councillor councilor councilman councilwoman alderman deputy speaker leader coach manager
spokesman spokeswoman spokesperson economist analyst historian author writer poet novelist singer actor actress filmmaker journalist
reporter editor correspondent photographer architect engineer scientist researcher biologist chemist physicist astronaut
psychologist sociologist activist campaigner philosopher striker midfielder defender goalkeeper winger footballer boxer sprinter champion
businessman businesswoman entrepreneur investor founder co-founder owner head chief executive treasurer principal headteacher
headmaster teacher farmer nurse midwife surgeon paramedic consultant adviser advisor aide counsel trustee curator conductor composer painter
pilot driver foreman winchman ombudsman rapporteur negotiator delegate candidate dictator academic lecturer dean rector provost student
diplomat commentator presenter host comedian rapper musician artist designer developer programmer chef firefighter fireman policeman
policewoman fisherman fishmonger shopkeeper baker butcher carpenter plumber electrician mechanic neighbour neighbor resident witness
survivor victim defendant suspect pensioner volunteer steward colleague counterpart predecessor successor coordinator co-ordinator
organiser organizer official source expert critic supporter opponent politician statesman monarch king queen prince princess worker
employee docker miner trader banker broker buyer seller customer passenger tourist migrant refugee soldier veteran fighter rebel
guard woman man boy girl teenager mother father son daughter brother sister wife husband widow widower partner uncle aunt cousin friend
parent grandmother grandfather grandson granddaughter nephew niece stepfather stepmother stepson stepdaughter child person citizen voter protester protestor demonstrator striker strategist pollster meteorologist
geologist astronomer epidemiologist virologist physician therapist pharmacist vet veterinarian auditor accountant regulator
inspector-general comptroller whistleblower informant hacker insider agent operator engineer-in-chief landlord tenant
clerk librarian archivist warden ranger skipper sailor seaman helmsman cook waiter waitress barista bartender cleaner janitor caretaker
monk nun imam cleric caliph emir sultan emperor premier-designate taoiseach tánaiste lord lady peer baroness commander-in-chief
plaintiff claimant complainant applicant juror lobbyist moderator interpreter translator publisher producer screenwriter playwright
weaver miller director-designate dancer choreographer sculptor illustrator cartoonist columnist blogger influencer athlete cyclist swimmer runner
prefect consul keeper restorer master mate
jockey golfer cricketer batsman bowler captain-general referee umpire goalscorer forward skater skier gymnast
`);

/** What several people can be where the plural does not end in "s". */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['attorneys-general', 'attorney'],
  ['police', 'police'],
  ['wives', 'wife'],
  ['midwives', 'midwife'],
]);

/** The nouns among them that only a man or only a woman goes by. Those that end in "man" and "woman" need no entry. */
export const MALE_NOUNS = wordSet(
  'king prince duke lord sir father son brother husband uncle boy grandfather grandson nephew stepfather stepson widower actor waiter headmaster monk priest pope emperor sultan emir',
);
export const FEMALE_NOUNS = wordSet(
  'queen princess duchess lady mother daughter sister wife aunt girl grandmother granddaughter niece stepmother stepdaughter widow actress waitress nun empress baroness midwife',
);

/** Words that stand before the head word and belong to the role: "former foreign minister", "acting deputy director". */
export const ROLE_MODIFIERS = wordSet(`
former ex then acting interim outgoing incoming deputy vice assistant associate senior junior chief first second third prime foreign
finance financial interior defence defense health justice education economy economic trade transport transportation labour labor energy
environment agriculture culture development home housing communications information security intelligence police army navy naval air
force military state federal national regional provincial local district city county town village union party opposition government
cabinet parliamentary presidential general managing executive commercial legal medical scientific technical operational operations
human rights special permanent private public honorary lead leading veteran longtime late fellow retired elect founding main crown high
supreme club team company bank board press media research science climate food water rail railway port crane shadow attorney
solicitor lieutenant rear staff master warrant petty field lance star award-winning bestselling joint non-executive independent
independents' conservative liberal democratic republican socialist communist nationalist green labor-party far-right far-left
centre-right centre-left social christian secretary major minority majority house senate world olympic two-time three-time
under permanent political campaign communications marketing sales product project programme program group division area
longest-serving newly appointed elected up-and-coming young old elderly local-government trade-union labour-union sports football
hockey cricket rugby tennis head school hospital university college church prison border fire truck bus taxi train tram
truck lorry delivery ship ship's tug tugboat dock harbour harbor lighthouse night shop bakery
`);
