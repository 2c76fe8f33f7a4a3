/**
 * What leads about the page or labels it: "Skip to content", "Home > World > Europe", "Tags: ports, strikes",
 * "Page 2 of 3", "3 min read", and rules of stars or dashes.
 */
export const isNavigation = (line: string): boolean =>
  LABEL.test(line) || BREADCRUMB.test(line) || TAGS.test(line) || !/[\p{L}\p{N}]/u.test(line);

const LABEL =
  /^(?:skip to (?:main )?(?:content|navigation|search)|(?:back|return|jump) to (?:top|home(?:page)?|content)|(?:main )?menu|search|home|close|toggle (?:navigation|menu)|(?:next|previous) (?:article|post|story|page)|(?:log|sign) in(?: \| (?:subscribe|register))?|register|continue reading|read (?:the )?full (?:article|story)|(?:load|show|see|view) (?:more|all)|(?:read )?more ?(?:>+|»|→|\.{3}|…)|page \d+ of \d+|\d+ ?\/ ?\d+|\d+[- ]min(?:ute)?s?(?: read)?|reading time:? \d+ min(?:ute)?s?|estimated reading time.{0,20}|listen to (?:this )?(?:article|story)(?: \d+ min(?:ute)?s?)?|(?:play|watch) video|text size|[-–]+ ?(?:30|ends?) ?[-–]+|\(?ends\)?)\.?$/i;

const BREADCRUMB = /^[^.!?>›»|]{1,30}(?:\s[>›»|]\s[^.!?>›»|]{1,40}){2,}$|^home\s?[>›»/|]\s?\S.{0,60}$/i;

const TAGS =
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|more on|schlagwörter|themen|etiquetas)\s?:\s.{1,200}$/i;
