/** The label over a title that says what kind of article follows: "PRESS RELEASE", "For immediate release", "Opinion". */
export const isKicker = (line: string): boolean => line.length <= LONGEST_KICKER && KICKER.test(line);

const LONGEST_KICKER = 40;

const KICKER =
  /^(?:(?:press|news|media) (?:release|statement)|pressemitteilung|communiqué de presse|(?:for )?immediate release|not for release before .{1,20}|embargoed .{1,25}|breaking(?: news)?|(?:updated|exclusive|opinion|comment|commentary|editorial|analysis|interview|feature|explainer|profile|review|obituary|news|world|politics|business|economy|sports?|culture|science|technology|health|europe|africa|asia|americas|middle east|national|international|local|live)(?: news| \| \w+)?)[.:]?$/i;
