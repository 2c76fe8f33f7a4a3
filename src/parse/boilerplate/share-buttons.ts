/**
 * Buttons that send the article on: "Share", "Tweet", "Share on Facebook", "Facebook Twitter WhatsApp Email", "Click to share on
 * Twitter (Opens in new window)".
 */
export const isShareButtons = (line: string): boolean =>
  line.length <= LONGEST_ROW &&
  (SENTENCES.test(line) || (NAMES_ONLY.test(line) && !/^(?:signal|x|line|copy|save|more)$/i.test(line)));

const LONGEST_ROW = 160;

const SENTENCES =
  /^(?:click to (?:share|email|print)\b|share (?:this|on|via|with|to)\b[^.!?]{0,60}:?$|opens in (?:a )?new (?:window|tab)|like this:?$|like loading|loading\.{3}$|tell your friends|\d[\d,.]*k? shares?$|copy link(?: to clipboard)?|(?:print|e-?mail|send|save|forward)(?: this)? (?:article|story|page|post|to a friend|(?:by|per|via) (?:e-?)?mail)$)/i;

const NAMES_ONLY =
  /^(?:(?:share|tweet|print|e-?mail|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|pocket|instagram|flipboard|messenger|signal|bluesky|mastodon|threads|tumblr|copy link|link|copy|line|save|more|and)\b[\s,|/•·&+]*)+$/i;
