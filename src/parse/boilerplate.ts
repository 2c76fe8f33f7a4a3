import type { BoilerplateReason } from '../model/document.ts';
import type { Block } from './blocks.ts';
import { isAdvertisement } from './boilerplate/advertisement.ts';
import { opensAuthorBox } from './boilerplate/author-box.ts';
import { isCaption } from './boilerplate/caption.ts';
import { isCommentFormLine, opensCommentForm } from './boilerplate/comment-form.ts';
import { isAddress, isContactLine, opensContact } from './boilerplate/contact.ts';
import { isCookieNotice } from './boilerplate/cookie-notice.ts';
import { isCopyright } from './boilerplate/copyright.ts';
import { isNavigation } from './boilerplate/navigation.ts';
import { isNewsletter } from './boilerplate/newsletter.ts';
import { isHeadline, isRelatedStory, opensRelatedStories } from './boilerplate/related-stories.ts';
import { isShareButtons } from './boilerplate/share-buttons.ts';

/** Of each block, the reason why it is a part of the page and not of the article. */
export type Reasons = readonly (BoilerplateReason | null)[];

/**
 * Tells the article from the page around it. It would rather leave debris in than cut text: only what says itself that
 * it is debris is taken, first line by line, then the blocks under a heading that opens some; and nothing at all where no
 * prose would be left.
 */
export function boilerplateOf(blocks: readonly Block[]): Reasons {
  const byLine = blocks.map((block) => (block.isShort ? reasonOf(block.line) : null));
  const reasons = UNDER_HEADINGS.reduce((known, rule) => rule(blocks, known), keepTitle(byLine));
  return reasons.includes(null) ? reasons : reasons.map(() => null);
}

/** Each sees one line. The more particular stand first. */
const BY_LINE: readonly (readonly [BoilerplateReason, (line: string) => boolean])[] = [
  ['COMMENT_FORM', isCommentFormLine],
  ['SHARE_BUTTONS', isShareButtons],
  ['COOKIE_NOTICE', isCookieNotice],
  ['NEWSLETTER', isNewsletter],
  ['RELATED_STORIES', isRelatedStory],
  ['COPYRIGHT', isCopyright],
  ['ADVERTISEMENT', isAdvertisement],
  ['NAVIGATION', isNavigation],
  ['CAPTION', isCaption],
];

const reasonOf = (line: string): BoilerplateReason | null => BY_LINE.find(([, holds]) => holds(line))?.[0] ?? null;

/** "Related: how a comment form works" over an article is its title: no page begins with such a label. */
const keepTitle = (reasons: Reasons): Reasons =>
  reasons.map((reason, at) =>
    at === 0 && reasons.length > 1 && reason !== null && LABELS.has(reason) ? null : reason,
  );

const LABELS: ReadonlySet<BoilerplateReason> = new Set(['RELATED_STORIES', 'CAPTION', 'NEWSLETTER']);

type Rule = (blocks: readonly Block[], reasons: Reasons) => Reasons;

/** While the lines look like headlines; the last of them before prose is rather the prose's own heading. */
const relatedStories: Rule = (blocks, reasons) =>
  underHeading(blocks, reasons, 'RELATED_STORIES', opensRelatedStories, (at) => {
    let end = at + 1;
    while (end < blocks.length && isHeadline(blocks[end]?.line ?? '') && reasons[end] === null) end++;
    const leadsToProse = end < blocks.length && reasons[end] === null;
    if (leadsToProse && (blocks[end - 1]?.gapBefore ?? 0) > 0) end--;
    return end > at + 1 || end === blocks.length ? end : at;
  });

/** Short lines, among which an address or a telephone number is. */
const contact: Rule = (blocks, reasons) =>
  underHeading(blocks, reasons, 'NAVIGATION', opensContact, (at) => {
    let end = at + 1;
    while (end < blocks.length && end - at <= MOST_CONTACT_LINES && isContactLine(blocks[end]?.line ?? '')) end++;
    return blocks.slice(at + 1, end).some((block) => isAddress(block.line)) ? end : at;
  });

const MOST_CONTACT_LINES = 12;

/** One short paragraph, after which nothing of the article comes. */
const authorBox: Rule = (blocks, reasons) =>
  underHeading(blocks, reasons, 'NAVIGATION', opensAuthorBox, (at) =>
    blocks[at + 1]?.isShort === true && !reasons.includes(null, at + 2) ? at + 2 : at,
  );

/** To the end, where a line of the form follows or nothing does. */
const commentForm: Rule = (blocks, reasons) =>
  underHeading(blocks, reasons, 'COMMENT_FORM', opensCommentForm, (at) =>
    at > 0 && (at === blocks.length - 1 || reasons.slice(at + 1, at + 4).includes('COMMENT_FORM')) ? blocks.length : at,
  );

const UNDER_HEADINGS: readonly Rule[] = [commentForm, relatedStories, contact, authorBox];

/**
 * Gives a reason to what stands under the headings that open such a part, the heading included. `endOf` tells where the
 * part ends, or gives back its start where it is none. What has a reason keeps it.
 */
function underHeading(
  blocks: readonly Block[],
  reasons: Reasons,
  reason: BoilerplateReason,
  opens: (line: string) => boolean,
  endOf: (at: number) => number,
): Reasons {
  const result = [...reasons];
  blocks.forEach(({ isShort, line }, at) => {
    if (!isShort || result[at] !== null || !opens(line)) return;
    for (let inside = at, end = endOf(at); inside < end; inside++) result[inside] ??= reason;
  });
  return result;
}
