import { describe, expect, it } from 'vitest';
import type { BoilerplateReason } from '../../src/model/document.ts';
import { parsePlainText } from '../../src/parse/plain-text.ts';
import { PROSE } from './outline-of.ts';

/** Reason and words of what is not taken for the article. */
function boilerplateIn(text: string): readonly string[] {
  return parsePlainText(text).boilerplate.map(({ span, reason }) => `${reason} ${text.slice(span.start, span.end)}`);
}

const LINES: Readonly<Record<BoilerplateReason, readonly string[]>> = {
  COMMENT_FORM: [
    'Your email address will not be published. Required fields are marked *',
    'This site uses Akismet to reduce spam.',
  ],
  SHARE_BUTTONS: [
    'Share',
    'Share on Facebook',
    'Facebook Twitter WhatsApp Email',
    'Click to share on X (Opens in new window)',
    'Print article',
  ],
  RELATED_STORIES: [
    'READ MORE: The harbour in numbers',
    'Related: The harbour in numbers',
    'See also: The harbour in numbers',
  ],
  NEWSLETTER: [
    'Sign up for our newsletter: the week in five minutes.',
    'Follow us on Facebook',
    'Get the best stories delivered to your inbox',
  ],
  COOKIE_NOTICE: [
    'We use cookies to improve your experience.',
    'By continuing to use this site, you agree to our terms.',
    'Accept all cookies',
  ],
  COPYRIGHT: [
    '© 2024 Northern Wire. All rights reserved.',
    'Copyright 2024 The Northern Wire.',
    'Northern Wire. All rights reserved.',
  ],
  CAPTION: [
    'Photo: The harbour at night. Credit: Anna Reed / Reuters',
    'The harbour at night. (AP Photo/Anna Reed)',
    'The harbour at night. REUTERS/Anna Reed',
    'FILE PHOTO: A ferry in the harbour, June 2019.',
    'Anna Reed/Getty Images',
  ],
  ADVERTISEMENT: ['Advertisement', 'ADVERTISEMENT', 'Story continues below advertisement', 'Sponsored content'],
  NAVIGATION: [
    'Skip to content',
    'Home > World > Europe',
    'Tags: harbours, storms',
    'Page 2 of 3',
    '3 min read',
    '___',
    '* * *',
  ],
};

const CASES = Object.entries(LINES).flatMap(([reason, lines]) => lines.map((line) => [reason, line] as const));

describe('parts of the page are told from the article by what they say', () => {
  it.each(CASES)('%s: %s', (reason, line) => {
    const text = `Storm closes the harbour\n\n${PROSE}\n\n${line}\n\n${PROSE}`;
    expect(boilerplateIn(text)).toEqual([`${reason} ${line}`]);
    expect(parsePlainText(text).sections.map((section) => section.paragraphs.length)).toEqual([2]);
  });
});

describe('an article about such things is not cut', () => {
  it.each([
    'The shop uses cookies to follow its customers through the town, the authority said.',
    '“We use cookies to improve the experience of our visitors”, the spokeswoman said.',
    'We used cookies to lure the dog out of the harbour.',
    'The newsletter had 40,000 readers before it was closed.',
    'He asked people to sign up for the harbour festival.',
    'In the photo, the minister smiles; the mayor beside her does not.',
    'The advertisement showed a ferry that was never built.',
    'Copyright was not on anybody’s mind that night, Reed said.',
    'Related companies in Oslo were searched too.',
    'Read more books, the librarian said.',
    'Share prices fell by nine per cent.',
    'The comment form was closed after an hour because so many readers had written.',
  ])('%s', (line) => {
    expect(boilerplateIn(`Storm closes the harbour\n\n${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([]);
  });

  it('nor is its title, though it looks like a label', () => {
    expect(boilerplateIn(`Related: how a comment form works\n\n${PROSE}`)).toEqual([]);
  });

  it('nor is a section that is called like the heading of a form, but has none', () => {
    const text = `Storm\n\n${PROSE}\n\nLeave a reply\n\n${PROSE}\n\n${PROSE}`;
    expect(boilerplateIn(text)).toEqual([]);
    expect(parsePlainText(text).sections.map((section) => section.paragraphs.length)).toEqual([1, 2]);
  });

  it('nor is a text in which nothing else would be left', () => {
    expect(boilerplateIn('We use cookies to improve your experience.\n\nAccept all cookies')).toEqual([]);
  });

  it('of two lines', () => {
    const { title, sections, boilerplate } = parsePlainText('Storm closes the harbour\nNobody was hurt.');
    expect({ title, boilerplate }).toEqual({ title: { start: 0, end: 24 }, boilerplate: [] });
    expect(sections).toMatchObject([{ heading: null, paragraphs: [{ span: { start: 25, end: 41 } }] }]);
  });
});

describe('parts under a heading are taken with it', () => {
  it('a comment form to the end, readers’ comments and all', () => {
    const form = ['2 comments', 'Leave a Reply', 'Name *', 'Email *', 'Anna says: build it higher.', 'Post comment'];
    expect(boilerplateIn(`Storm\n\n${PROSE}\n\n${form.join('\n\n')}`)).toEqual(
      form.map((line) => `COMMENT_FORM ${line}`),
    );
  });

  it('related stories as long as they are headlines', () => {
    const stories = ['Related stories', 'Ferries sail again', 'Who pays for the harbour?'];
    expect(boilerplateIn(`Storm\n\n${PROSE}\n\n${stories.join('\n')}\n\n${PROSE}`)).toEqual(
      stories.map((line) => `RELATED_STORIES ${line}`),
    );
  });

  it('but not the heading of the section after them', () => {
    const text = `Storm\n\n${PROSE}\n\nRelated stories\n\nFerries sail again\n\nWho pays\n\n${PROSE}`;
    expect(boilerplateIn(text)).toEqual(['RELATED_STORIES Related stories', 'RELATED_STORIES Ferries sail again']);
  });

  it('a press contact with an address in it', () => {
    const contact = ['Press contact', 'Anna Reed', 'press@harbour.example', '+47 55 01 02 03'];
    expect(boilerplateIn(`Storm\n\n${PROSE}\n\n${contact.join('\n')}`)).toEqual(
      contact.map((line) => `NAVIGATION ${line}`),
    );
  });

  it('a box about the author at the end', () => {
    expect(boilerplateIn(`Storm\n\n${PROSE}\n\nAbout the author\n\nAnna Reed writes about the sea.`)).toHaveLength(2);
    expect(
      boilerplateIn(`Storm\n\n${PROSE}\n\nAbout the author\n\nAnna Reed writes about the sea.\n\n${PROSE}`),
    ).toEqual([]);
  });
});
