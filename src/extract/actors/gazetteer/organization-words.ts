import { wordSet } from './word-set.ts';

/** Words that end, or begin before "of" and "for", the name of an organisation: "Transport Ministry", "Bank of England". */
export const ORGANIZATION_HEADS = wordSet(`
ministry department office bureau agency authority administration service services commission committee council cabinet government
parliament assembly congress senate chamber chambers court tribunal party union federation confederation association alliance league
organization organisation institute institution university college school academy faculty hospital clinic centre center foundation fund trust society
charity church diocese archdiocese mosque synod bank group company corporation corp firm holdings holding partners industries
enterprises systems technologies technology solutions laboratories labs pharmaceuticals pharma motors airlines airline airways air railways railway rail
logistics logistik shipping lines energy power electric oil petroleum gas mining steel telecom telecommunications media press news times post herald tribune
gazette guardian telegraph journal chronicle observer mail wire radio television tv network broadcasting studios pictures records
club fc f.c. united rovers wanderers athletic team police army navy forces guard guards corps command brigade regiment militia front movement
coalition bloc board panel taskforce inquiry secretariat directorate inspectorate registry treasury exchange
insurance assurance capital investments securities ventures consulting associates brothers cooperative co-operative collective network
community initiative forum observatory museum gallery library orchestra theatre theater ballet opera consortium syndicate
workers nurses teachers farmers friends mission embassy consulate chancellery presidency constabulary
`);

/** What ends the name of a company: "Hartmann Logistik GmbH". In lower case, without a full stop. */
export const COMPANY_SUFFIXES = wordSet(
  'inc ltd llc llp plc co corp gmbh ag se sa spa bv nv ab oy as kk kft zrt rt sro srl sarl pty pte kg ohg ev e.v limited incorporated',
);

/** Heads that ask for an "of" or "for" after them, so that what follows belongs to the name: "Ministry of Health". */
export const OF_HEADS = wordSet(`
ministry department office bureau agency authority administration commission committee council parliament assembly congress senate chamber house
court tribunal party union federation confederation association alliance league organization organisation institute institution university
college school academy faculty hospital centre center foundation fund trust society church diocese archdiocese bank group company board
conference community front movement army museum library institute secretariat directorate ministry friends confederation coalition
brotherhood states kingdom republic order sons daughters doctors campaign guild college network forum mission embassy embassy
`);

/** Nouns in small letters that make an adjective of a nation an organisation: "Hungarian parliament", "Russian foreign ministry". */
export const STATE_BODIES = wordSet(
  'parliament ministry embassy consulate senate congress treasury supreme-court central-bank constitutional-court navy-command',
);

/** Nouns that make an adjective of a nation the country itself: "British government", "the Russian army". */
export const STATE_NOUNS = wordSet(
  'government administration authorities army military forces troops navy leadership regime side state delegation cabinet',
);

/** What a description can call an organisation, and by which words its name shows that it is one. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ministry', wordSet('ministry')],
  ['department', wordSet('department')],
  ['agency', wordSet('agency')],
  ['authority', wordSet('authority')],
  ['commission', wordSet('commission')],
  ['committee', wordSet('committee')],
  ['council', wordSet('council')],
  ['court', wordSet('court tribunal')],
  ['party', wordSet('party')],
  ['union', wordSet('union alliance federation confederation workers brotherhood teachers nurses')],
  ['alliance', wordSet('alliance')],
  ['federation', wordSet('federation')],
  ['association', wordSet('association')],
  ['institute', wordSet('institute')],
  ['university', wordSet('university')],
  ['college', wordSet('college')],
  ['school', wordSet('school academy')],
  ['hospital', wordSet('hospital clinic')],
  ['bank', wordSet('bank')],
  ['foundation', wordSet('foundation')],
  ['charity', wordSet('charity foundation trust')],
  ['club', wordSet('club fc f.c. united rovers athletic')],
  ['newspaper', wordSet('times post herald tribune gazette guardian telegraph journal chronicle observer mail')],
  ['airline', wordSet('airlines airline airways air')],
  ['museum', wordSet('museum gallery')],
  ['church', wordSet('church diocese')],
  ['organisation', wordSet('organization organisation')],
  ['organization', wordSet('organization organisation')],
]);

/** Descriptions that fit any company. */
export const COMPANY_NOUNS = wordSet(
  'company firm manufacturer carmaker retailer lender carrier operator builder forwarder supplier contractor',
);

/** Words whose presence shows a company. */
export const COMPANY_HEADS = wordSet(`
rail logistics logistik shipping lines energy power electric oil petroleum gas mining steel telecom motors airlines airways pharma pharmaceuticals
systems technologies technology solutions laboratories industries enterprises holdings holding company corporation corp insurance capital partners
brothers group foods bakery brewery stores markets supermarkets
`);
