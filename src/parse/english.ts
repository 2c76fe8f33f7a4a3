/**
 * Whether a passage is English beyond doubt: it has many different ones of the small words that no other language
 * writes. "The Who" and "Of Mice and Men" in a German passage are not many. A cheap look before the dear one.
 */
export const isPlainlyEnglish = (passage: string): boolean => new Set(passage.match(SMALL_WORD)).size >= ENOUGH;

/** In characters: a hundred words of news, which have nine of them on average; a paragraph of forty words has six. */
export const PASSAGE_LENGTH = 600;

const ENOUGH = 5;

const SMALL_WORD =
  /(?<=\s)(?:about|after|and|are|been|could|from|has|he|his|it|its|of|said|she|than|that|the|their|there|they|this|were|what|when|which|who|with|would)(?=\s)/g;
