/** The contact block under a press release, and what a release is headed with. */

/** "Press contact", "Media contacts:", "For more information, contact:". */
export const opensContact = (line: string): boolean => OPENING.test(line);

/** A name, an e-mail address, a telephone number: the lines of such a block are short. */
export const isContactLine = (line: string): boolean => line.length <= 80 && !/[.!?]$/.test(line);

/** "press@example.com", "+49 421 555 0100": of its lines at least one is such. */
export const isAddress = (line: string): boolean => ADDRESS.test(line);

const OPENING =
  /^(?:(?:press|media|news|editorial|investor)(?: and (?:press|media|investor))? (?:contacts?|inquiries|enquiries|office)|contacts?(?: information| details)?|for (?:more|further) information,?(?: please)?(?: contact)?|pressekontakt|contacto de prensa|contact presse)\s?:?$/i;

const ADDRESS =
  /^[^\s]*\s?:?\s?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^(?:[\p{L}.]+:?\s)?\+?[\d\s()/.-]{7,}$|@[\w-]+\.[\w.-]+$/iu;
