import { wordSet } from '../gazetteer/word-set.ts';
import type { ActorKind } from '../../../model/annotations.ts';

/**
 * Whether somebody of a role belongs to what the role is said to be of: "a spokesman for Boris Johnson" and "the chairman of the port"
 * do; "a critic of the port", "a sister of Boris Johnson" and "a German driver" do not.
 *
 * @param noun the head of the role, in small letters
 * @param isAdjective whether it is "German" and not "of Germany"
 */
export function belongs(noun: string, kind: ActorKind, isAdjective: boolean): boolean {
  if (kind === 'PERSON') return SERVING.has(noun);
  return isAdjective ? OFFICES.has(noun) || SERVING.has(noun) : !OUTSIDERS.has(noun);
}

/** Who serves or speaks for one person. */
const SERVING = wordSet(`
spokesman spokeswoman spokesperson aide adviser advisor assistant secretary lawyer attorney solicitor barrister counsel agent manager
deputy envoy representative coach
`);

/** Offices of a state: who has one is more than one of its people. */
const OFFICES = wordSet(`
president vice-president chancellor premier minister governor ambassador envoy diplomat secretary commissioner negotiator delegate
leader dictator ruler king queen prince princess monarch emperor sultan emir caliph taoiseach official statesman
general lieutenant colonel major captain commander admiral vice-admiral marshal brigadier commodore
mp mep senator congressman congresswoman lawmaker legislator parliamentarian deputy speaker prosecutor judge justice
`);

/** Who stands to something or somebody in any other way than to belong to it. */
const OUTSIDERS = wordSet(`
critic supporter opponent victim survivor witness suspect defendant plaintiff claimant complainant customer buyer seller passenger tourist
fan friend neighbour neighbor enemy rival colleague counterpart predecessor successor partner author historian biographer expert
resident citizen voter native veteran champion pensioner migrant refugee hacker whistleblower informant insider investor
mother father son daughter brother sister wife husband widow widower uncle aunt cousin parent child grandmother grandfather grandson
granddaughter nephew niece stepfather stepmother stepson stepdaughter man woman boy girl teenager person
`);
