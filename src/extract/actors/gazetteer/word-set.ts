/** The words of a list, divided by blanks, as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The phrases of a list, divided by commas, as a set. */
export const phraseSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/,\s+/));
