import slugify from '@sindresorhus/slugify';
import type { Document } from '../model/document.ts';

/**
 * The slug that an article would have if no other had it: from its title, or its file's name where there is no title
 * or none of its letters can be written in an address. Empty where neither can.
 *
 * @example 'Minister: “Zwölf Ärzte” reisen nach Kenia' // minister-zwoelf-aerzte-reisen-nach-kenia
 */
export function wantedSlug({ text, title }: Pick<Document, 'text' | 'title'>, path: string): string {
  return shorten(title ? slugify(text.slice(title.start, title.end)) : '') || shorten(slugify(fileName(path)));
}

const LONGEST = 80;

/** Cut between words where it can be. */
function shorten(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, cut > 0 ? cut : LONGEST);
}

function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
