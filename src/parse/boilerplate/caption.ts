/**
 * The text under a picture, told by its credit: "Photo: The minister takes the oath. Credit: Jane Doe / Reuters",
 * "Strikers at the gate. (AP Photo/John Roe)", "FILE PHOTO: A ship in the harbour, June 2019. REUTERS/Jane Doe".
 * A paragraph about a picture has no credit and is prose.
 */
export const isCaption = (line: string): boolean =>
  HINT.test(line) &&
  (OPENING_CREDIT.test(line) || CLOSING_CREDITS.some((credit) => credit.test(line.slice(-LONGEST_CREDIT))));

/** Without one of these words there is no credit: a cheap look before the dear ones. */
const HINT = /photo|image|picture|foto|bild|caption|credit|getty|reuters|a[fp]p?\b|epa|dpa|bloomberg|xinhua/i;

/** In characters. */
const LONGEST_CREDIT = 100;

const OPENING_CREDIT =
  /^[[(]?(?:file )?(?:photo(?:graph)?|image|picture|foto|bild|caption|photo illustration)s?(?: (?:credit|caption|source|by))?(?:\s?[:|/]\s| — )/i;

const AGENCY = String.raw`(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA(?:-EFE)?|dpa|Shutterstock|iStock|Alamy|PA(?: Wire| Media)?|Bloomberg|Xinhua|TASS|ANP|EFE|ANSA|Flickr|Unsplash|Wikimedia(?: Commons)?)`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`;

const CLOSING_CREDITS: readonly RegExp[] = [
  /[([](?:ap |file )?(?:photo|image|picture|foto|credit|pic)s?(?:\s?[:/]| by | courtesy| credit| via )[^()[\]]{2,80}[)\]]\.?$/i,
  /[\s(](?:photo|image|picture|credit|foto)s?(?: credit| by)?\s?[:/]\s?[^.:]{2,60}[.)]?$/i,
  new RegExp(String.raw`(?:^|[\s(])${AGENCY}(?: Photo)?\s?/\s?${NAME}[.)]?$`, 'u'),
  new RegExp(String.raw`(?:^|[\s(|])${NAME}\s?/\s?${AGENCY}(?:/[\p{L} ]+)?[)\].]?$`, 'u'),
  /^(?:photos?|images?|pictures?)?\s?(?:by|via|courtesy of)?\s?(?:getty images|ap photo|shutterstock)(?:\s?[/|]\s?.{1,40})?$/i,
];
