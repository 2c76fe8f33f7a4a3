import type { Boilerplate, Document } from '../model/document.ts';
import { datelineOf } from './dateline.ts';
import { languageOf } from './language.ts';
import { leadOf } from './lead.ts';
import { metadataOf } from './metadata.ts';
import { outlineOf } from './outline.ts';
import type { Part, Role } from './outline.ts';
import { sectionsOf } from './sections.ts';

/** The structure of a plain text in any layout: with blank lines between paragraphs or without, wrapped or not. */
export function parsePlainText(text: string): Document {
  const parts = outlineOf(text);
  const sections = sectionsOf(parts);
  const opening = sections[0]?.paragraphs[0]?.span;
  const dateline = opening === undefined ? null : datelineOf(text, opening);
  return {
    text,
    title: parts.find((part) => part.role === 'TITLE')?.span ?? null,
    lead: leadOf(text, sections, dateline),
    dateline: dateline?.span ?? null,
    sections,
    boilerplate: parts.flatMap(boilerplate),
    metadata: metadataOf(parts, dateline, languageOf(text, sections)),
  };
}

const ARTICLE_ROLES: ReadonlySet<Role> = new Set(['TITLE', 'HEADING', 'PROSE', 'LIST_ITEM', 'BYLINE', 'DATE', 'URL']);

const boilerplate = ({ span, role }: Part): readonly Boilerplate[] =>
  isArticleRole(role) ? [] : [{ span, reason: role }];

type ArticleRole = Exclude<Role, Boilerplate['reason']>;

const isArticleRole = (role: Role): role is ArticleRole => ARTICLE_ROLES.has(role);
