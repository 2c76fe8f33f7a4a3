import type { ActorAnnotation, QuoteAnnotation, RoleAnnotation } from '../../src/model/annotations.ts';
import type { Paragraph } from '../../src/model/document.ts';
import type { Change } from '../../src/store/content-writer.ts';
import { identifierOf } from '../../src/text/identifier.ts';
import type { Span } from '../../src/text/span.ts';
import type { Character } from './cast.ts';

/** The characters of one article, each with the name it has there. Each speaks once. */
export interface Scene {
  readonly number: number;
  readonly characters: readonly {
    readonly character: Character;
    readonly inFull: boolean;
    readonly withRole: boolean;
  }[];
  /** Words that nothing is found in. */
  readonly filler: () => string;
}

/** A generated article of about 3,000 characters, with its annotations: what reading it would give. */
export function writeArticle({ number, characters, filler }: Scene): Change & { readonly type: 'PUT' } {
  const page = new Page();
  const title = page.write(`Report ${number}: ${filler()}`);
  const parts = characters.map(({ character, inFull, withRole }) => partOf(character, inFull, withRole));
  const paragraphs: Paragraph[] = [];
  const quotes: QuoteAnnotation[] = [];
  for (let at = 0; at < parts.length; at++) {
    const speaker = parts[at];
    const other = parts[(at + 1) % parts.length];
    if (!speaker || !other) continue;
    page.break();
    const start = page.text.length;
    if (at % 3 === 1) speaker.name(page);
    page.write(` ${filler()} ${filler()}. “`);
    const from = page.write(`We shall ${filler()} before `);
    if (at % 3 === 2) other.name(page);
    const content = { start: from.start, end: page.write(` ${filler()}`).end };
    page.write(`,” `);
    const source = speaker.name(page);
    const cue = page.write(' said');
    page.write(`. ${filler()} ${filler()} ${filler()} ${filler()}.`);
    paragraphs.push({ span: { start, end: page.text.length }, kind: 'PROSE' });
    quotes.push({
      ...{ kind: 'DIRECT', content: [content], source: [source], cue: [cue], antecedent: null, affiliations: [] },
      ...{ speakers: [speaker.actor.id], attributedTo: speaker.actor.name, confidence: 0.9 },
      evidence: [{ rule: 'generated', note: 'The generator wrote it.' }],
    });
  }
  const path = `generated/${number}.txt`;
  const { text } = page;
  const span = { start: paragraphs[0]?.span.start ?? 0, end: text.length };
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 3_650))).toISOString().replace('.000', '');
  const bytes = Buffer.byteLength(text);
  return {
    type: 'PUT',
    file: { path, format: 'PLAIN_TEXT', bytes, sha256: identifierOf(text), encoding: 'utf-8', text, metadata: {} },
    stamp: { bytes, modified: `${number}` },
    document: {
      ...{ text, title, lead: paragraphs[0]?.span ?? null, dateline: null, boilerplate: [] },
      sections: [{ heading: null, span, paragraphs }],
      metadata: { byline: [], publishedAt: day, language: 'en', url: null },
    },
    annotations: { extractor: 'generated/1', actors: parts.map(({ actor }) => actor), quotes, affiliations: [] },
  };
}

/** The text as it grows. */
class Page {
  text = '';

  write(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length };
  }

  break(): void {
    this.write('\n\n');
  }
}

/** An actor, and the function that writes its next name down. */
function partOf(character: Character, inFull: boolean, withRole: boolean) {
  const { kind, short, countryCode, gender } = character;
  const name = inFull ? character.name : short;
  const aliases = new Map<string, number>();
  const roles: RoleAnnotation[] = [];
  const mentions: ActorAnnotation['mentions'][number][] = [];
  const actor: Omit<ActorAnnotation, 'aliases'> = {
    id: character.id ?? identifierOf(kind, name),
    ...{ name, kind, countryCode, wikidataId: null, distinction: null, gender: inFull ? gender : null },
    ...{ nationalities: [], roles, mentions },
  };
  return {
    get actor(): ActorAnnotation {
      return { ...actor, aliases: [...aliases].map(([text, count]) => ({ text, count })) };
    },
    name: (page: Page): Span => {
      const words = mentions.length === 0 ? name : short;
      const span = page.write(words);
      mentions.push({ span, form: 'NAME', evidence: { rule: 'generated', note: 'The generator wrote it.' } });
      aliases.set(words, (aliases.get(words) ?? 0) + 1);
      const role = character.roles[0];
      if (withRole && role !== undefined && mentions.length === 1) {
        page.write(', ');
        roles.push({ text: role, span: page.write(role) });
        page.write(',');
      }
      return span;
    },
  };
}
