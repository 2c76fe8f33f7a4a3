import { eld } from 'eld/extrasmall';
import type { SectionSpan } from '../model/document.ts';

/**
 * The language of an article's body as an ISO 639-1 code, `null` where it is not sure: too few words, or words of none.
 * By letter n-grams (eld); of four libraries the most accurate on two sentences each of 22 languages, and the fastest.
 */
export function languageOf(text: string, sections: readonly SectionSpan[]): string | null {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  let sample = '';
  for (const { span } of paragraphs) {
    if (sample.length >= SAMPLE_LENGTH) break;
    sample += `${text.slice(span.start, Math.min(span.end, span.start + SAMPLE_LENGTH - sample.length))} `;
  }
  const found = eld.detect(sample);
  return found.isReliable() ? found.language : null;
}

/** In characters. More costs time and changes nothing. */
const SAMPLE_LENGTH = 240;
