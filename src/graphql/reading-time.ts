/**
 * Whole minutes, at least 1, for a person who reads silently at 238 words a minute: the mean over 190 studies of
 * adults who read English non-fiction (M. Brysbaert, "How many words do we read per minute?", Journal of Memory and
 * Language 109, 2019).
 *
 * @example readingTime(600) // 3
 */
export const readingTime = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));

const WORDS_PER_MINUTE = 238;
