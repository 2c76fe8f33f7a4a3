import { type CueVerb, cueForm, particleOf } from './cue-verbs.ts';
import type { VerbForm } from './inflect.ts';
import { type Line, type Range, wordAt } from './line.ts';
import { AUXILIARIES, BE, isAdverbAt, isPlural, NEGATIONS } from './word-classes.ts';

/** A verb of a line that may mark an attribution. */
export interface Cue {
  readonly verb: CueVerb;
  readonly form: VerbForm;
  /** The words that mark: "said", "quoted as saying". */
  readonly words: Range;
  /** Where the verb group begins, with its auxiliaries and adverbs: "has also said". */
  readonly group: number;
  /** "did not say": nothing is reported, unless it stands in quotation marks. */
  readonly isNegated: boolean;
}

/** The active verbs of a line that may mark an attribution, in the order of the text: not "was said", "to say", "the report". */
export function findCues(line: Line): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < line.pieces.length; at++) {
    const found = cueForm(wordAt(line, at));
    if (found === undefined || isNoun(line, at)) continue;
    const cue = readCue(line, at, found.verb, found.form);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

/** "the United States", "the talks": a capital inside a line marks a name, and after an article stands a noun. */
const isNoun = (line: Line, at: number): boolean =>
  /^(?:a|an|the|its|of)$/.test(wordAt(line, at - 1)) ||
  (line.pieces[at]?.isCapitalised === true && at > line.bodyStart && line.part === 'PARAGRAPH');

function readCue(line: Line, at: number, verb: CueVerb, form: VerbForm): Cue | null {
  if (verb.lemma === 'say' && form === 'ING' && isQuotedAs(line, at)) return quotedAsSaying(line, at);
  const group = groupStart(line, at);
  const helper = lastAuxiliary(line, group, at);
  const isNegated = holdsNegation(line, group, at);
  const end = wordsEnd(line, at, verb);
  if (end < 0 || !isActive(line, group, helper, form)) return null;
  return { verb, form, words: { first: at, end }, group, isNegated };
}

/** After the verb and the particle that it needs; -1 where that is missing. */
function wordsEnd(line: Line, at: number, verb: CueVerb): number {
  const particle = particleOf(verb);
  if (particle === undefined) return at + 1;
  return wordAt(line, at + 1) === particle ? at + 2 : -1;
}

const isQuotedAs = (line: Line, at: number): boolean =>
  wordAt(line, at - 1) === 'as' && /^(?:quoted|cited|reported)$/.test(wordAt(line, at - 2));

/** "was quoted as saying": passive in form, but its subject is the speaker. */
function quotedAsSaying(line: Line, at: number): Cue | null {
  const say = cueForm('said');
  if (say === undefined) return null;
  return {
    verb: say.verb,
    form: 'PAST',
    words: { first: at - 2, end: at + 1 },
    group: groupStart(line, at - 2),
    isNegated: false,
  };
}

/** Walks left over "has", "had also", "is still". */
function groupStart(line: Line, at: number): number {
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    const word = wordAt(line, i);
    if (AUXILIARIES.has(word) || word === 'to') first = i;
    else if (!isAdverbAt(line, i)) break;
    else first = i;
  }
  return first;
}

function lastAuxiliary(line: Line, group: number, at: number): string {
  for (let i = at - 1; i >= group; i--)
    if (AUXILIARIES.has(wordAt(line, i)) || wordAt(line, i) === 'to') return wordAt(line, i);
  return '';
}

function holdsNegation(line: Line, group: number, at: number): boolean {
  for (let i = group; i < at; i++) if (NEGATIONS.has(wordAt(line, i))) return true;
  return false;
}

function isActive(line: Line, group: number, helper: string, form: VerbForm): boolean {
  switch (form) {
    case 'PRESENT':
      return helper === '';
    case 'PAST':
      return !BE.has(helper) && (helper === '' || /^(?:has|have|had|having|'ve|'d|.+'ve|.+'d)$/.test(helper));
    case 'PARTICIPLE':
      return /^(?:has|have|had|having|.+'ve|.+'d)$/.test(helper);
    case 'BASE':
      return helper === ''
        ? isPlural(wordAt(line, group - 1)) || isCoordinated(line, group)
        : /^(?:do|did|does)$/.test(helper);
    case 'ING':
      return helper === '' || BE.has(helper) || /.'(?:re|m)$/.test(helper);
  }
}

/** "Moscow and Peking call": two make a plural. */
function isCoordinated(line: Line, at: number): boolean {
  for (let i = at - 2; i > at - 6; i--) if (wordAt(line, i) === 'and') return true;
  return false;
}
