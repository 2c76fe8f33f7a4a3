/**
 * A notice that asks for consent: "We use cookies to improve your experience.", "By continuing to use this site, you
 * agree …", "Accept all cookies". A sentence about cookies speaks of somebody else ("The shop uses cookies to …").
 */
export const isCookieNotice = (line: string): boolean => NOTICE.test(line);

const NOTICE =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site)(?: and our (?:\d+ )?partners)? (?:use|uses|store) (?:\S+ ){0,3}cookies?\b.{0,80}\b(?:experience|website|site|ads|advertis|personali[sz]|traffic|consent|continu|browser|analy[sz])|by (?:continuing|using|clicking|browsing|accepting)\b.{0,60}\byou (?:agree|consent|accept)\b|(?:accept|reject|allow|manage|decline)(?: all)?(?: non-essential)? (?:cookies|preferences)$|cookie (?:settings|preferences|policy|notice|consent)$|accept (?:all|and (?:close|continue))$|this (?:web)?site uses cookies\.?|(?:wir verwenden|diese (?:web)?seite (?:verwendet|nutzt)) cookies|nous utilisons des cookies|utilizamos cookies)/i;
