import type { Part } from '../../parts.ts';
import type { Reading } from '../../reading.ts';
import { findCandidates } from '../../tagging/candidates.ts';
import { makeWorkspace } from '../../tagging/chain.ts';
import { readRoles } from '../../tagging/first-pass.ts';
import type { Marked } from '../../tagging/marks-columns.ts';
import { attributionModel } from '../../tagging/shipped-models.ts';
import { makeSecondPass } from '../../tagging/second-pass.ts';
import { type TaggedText, tagText } from '../../tagging/tagged-text.ts';
import type { TaggedWords } from '../../tagging/tagged-words.ts';
import { type Choice, choose } from './choose.ts';
import { propose, type Ruled } from './proposals.ts';

/** What was learnt of attributions finds in a text, and the columns that it was found in. */
export interface Choices {
  readonly text: TaggedText;
  readonly choices: readonly Choice[];
}

type ReadChoices = (
  reading: Reading,
  words: TaggedWords,
  parts: readonly Part[],
  passages: readonly Marked[],
  ruled: readonly Ruled[],
) => Choices;

let read: ReadChoices | null = null;

/** Reads a text with the shipped model, which is loaded when it is first needed. Linear in the length of the text. */
export const readChoices: ReadChoices = (...text) => (read ??= load())(...text);

function load(): ReadChoices {
  const model = attributionModel();
  const work = makeWorkspace();
  const secondPass = makeSecondPass(model.secondPass, work);
  return (reading, words, parts, passages, ruled) => {
    const text = tagText(words, reading, parts, passages);
    const roles = readRoles(model.firstPass, text, parts, work);
    const proposals = propose(text, roles, findCandidates(text, roles), secondPass, ruled);
    return { text, choices: choose(model, text, roles, proposals) };
  };
}
