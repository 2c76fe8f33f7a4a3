import { endsInQuestion, endsSentence } from '../line-shape.ts';

/** Links to other articles. */

/** The line over a list of links: "Related stories", "More on this topic", "Most read". */
export const opensRelatedStories = (line: string): boolean => OPENING.test(line);

/** A link with its label on one line: "READ MORE: Talks begin in Geneva", "See also: The harbour in numbers". */
export const isRelatedStory = (line: string): boolean => LABELLED.test(line);

/** What stands in such a list: no sentence, unless it asks. */
export const isHeadline = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE && (!endsSentence(line) || endsInQuestion(line));

const LONGEST_HEADLINE = 130;

const OPENING =
  /^(?:related(?: (?:stories|articles?|posts?|news|content|coverage|topics|links|reading|items))?|(?:more|further) (?:on (?:this (?:story|topic)|the story)|stories|news|from .{2,40}|reading|coverage)|most (?:read|popular|viewed|shared)|(?:read|see|watch) (?:also|more|next)|also (?:read|see|on .{2,30})|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|reading))?|trending(?: (?:now|stories))?|editor['’]?s[’']? picks?|up next|what to read next|latest (?:news|stories)|top stories|don['’]t miss|mehr zum thema|lesen sie auch|das könnte sie auch interessieren|à lire aussi|lire aussi|también te puede interesar|noticias relacionadas|leggi anche)\s?:?$/i;

const LABELLED =
  /^[[(>»►▶→•*\s]*(?:(?:related|read more|read also|also read|see also|see more|more|watch|watch also|read next|read|don['’]t miss|recommended|lesen sie auch|à lire aussi|lire aussi|leggi anche|lee también|mehr)\s?:\s|(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|RELATED|WATCH|READ)\s?[|>–—-]\s)\S/i;
