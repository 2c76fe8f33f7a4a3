import { outlineOf } from '../../src/parse/outline.ts';

/** The parts of a text, each as its role and first words: how tests read a structure. */
export const rolesIn = (text: string): readonly string[] =>
  outlineOf(text).map(({ role, span }) => `${role} ${text.slice(span.start, span.end)}`);

/** A paragraph that is prose beyond doubt. */
export const PROSE =
  'The harbour was closed for three days after the storm. Fishermen mended their nets on the quay, and the ferry to the islands stayed in port until the wind had dropped.';
