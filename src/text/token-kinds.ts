export const WORD = 1;
/** Digits with what joins them ("1,200.5", "10:30", "1990s"); a sign or unit beside them is a symbol of its own. */
export const NUMBER = 2;
export const PUNCTUATION = 3;
/** A quotation mark of any style, single or double, opening or closing. */
export const QUOTE_MARK = 4;
/** A dash or a run of hyphens that joins no words. */
export const DASH = 5;
/** "’s", or an apostrophe that ends a word: "the workers’ right". */
export const CLITIC = 6;
/** An internet or e-mail address, an @handle or a #tag. */
export const ADDRESS = 7;
/** Signs of currency, the marks of a measure (6' 2"), emoji and everything else. */
export const SYMBOL = 8;
