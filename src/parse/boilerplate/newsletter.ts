/**
 * What asks the reader to subscribe or follow: "Sign up for our newsletter: …", "Follow us on Facebook", "Get the day's
 * stories delivered to your inbox". A sentence about a newsletter asks nothing.
 */
export const isNewsletter = (line: string): boolean => line.length <= LONGEST_CALL && CALL.test(line);

const LONGEST_CALL = 300;

const CALL =
  /^(?:(?:please )?(?:sign up|subscribe|register)(?: now| here| today)?(?: (?:to|for|here|via)\b.{0,100}\b(?:newsletters?|e-?mails?|alerts?|updates|inbox|channel|podcast|briefing|digest)| (?:to|for) (?:our|the|this|free)\b.{0,60}$|[.!]?$)|get (?:the|our|all|more|breaking)\b.{0,100}\b(?:to|in) your (?:inbox|e-?mail|phone)|(?:follow|like|find|join) us (?:on|at)\b|follow (?:@?\w+ ){1,4}on (?:twitter|facebook|x|instagram|telegram|whatsapp|google news)\b|join (?:our|the)\b.{0,60}\b(?:newsletter|mailing list|whatsapp|telegram|channel|community)|enter your e-?mail|your e-?mail(?: address)?:?$|e-?mail address:?$|no spam\b|(?:you can )?unsubscribe at any time|by (?:signing up|subscribing),? you\b|download (?:our|the)\b.{0,40}\bapp\b|newsletters?$|our newsletters?$|thank(?:s| you) for (?:subscribing|signing up)|don[’']?t miss (?:a|out|our)\b.{0,80}\b(?:newsletter|story|sign|subscribe)|(?:abonnieren sie|melden sie sich).{0,60}newsletter|support (?:our|independent) journalism)/i;
