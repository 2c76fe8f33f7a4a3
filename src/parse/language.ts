import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { SectionSpan } from '../model/document.ts';
import { isPlainlyEnglish, PASSAGE_LENGTH } from './english.ts';

/**
 * The language of an article's body as an ISO 639-1 code, `null` where it is not sure: too few words, or words of none.
 * Where it is not plainly English, by letter n-grams (eld); of four libraries the most accurate on two sentences each of 22
 * languages, and the fastest.
 */
export function languageOf(text: string, sections: readonly SectionSpan[]): string | null {
  const passage = passageOf(text, sections);
  if (isPlainlyEnglish(passage)) return 'en';
  const found = detector().detect(passage.slice(0, SAMPLE_LENGTH));
  return found.isReliable() ? found.language : null;
}

/** In characters. More costs time and changes nothing. */
const SAMPLE_LENGTH = 240;

function passageOf(text: string, sections: readonly SectionSpan[]): string {
  let passage = '';
  for (const { paragraphs } of sections) {
    for (const { span } of paragraphs) {
      if (passage.length >= PASSAGE_LENGTH) return passage;
      passage += `${text.slice(span.start, Math.min(span.end, span.start + PASSAGE_LENGTH - passage.length))} `;
    }
  }
  return passage;
}

/** Loaded when a text first needs it, as it takes 30 MB and a seventh of a second. */
function detector(): Detector {
  loaded ??= (createRequire(import.meta.url)(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as Eld).eld;
  return loaded;
}

type Eld = typeof import('eld/extrasmall');
type Detector = Eld['eld'];

let loaded: Detector | undefined;
