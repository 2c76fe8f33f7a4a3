/**
 * Marks of an advertisement that was between the paragraphs: "ADVERTISEMENT", "Story continues below advertisement",
 * "Sponsored content".
 */
export const isAdvertisement = (line: string): boolean => LABEL.test(line);

const LABEL =
  /^[-–—\s([]*(?:advertisements?|anzeige|werbung|publicité|publicidad|sponsored(?: content| post| by .{1,40})?|paid (?:content|post)|promoted(?: content| stories)?|(?:story|article) continues (?:below|after)(?: (?:this|the))?(?: advertisement| ad)?|scroll (?:down )?(?:to|for) (?:continue|more)(?: reading)?|remove ads?)[-–—\s)\].:]*$/i;
