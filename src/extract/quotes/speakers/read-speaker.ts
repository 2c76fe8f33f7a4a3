import { spanOf } from '../line.ts';
import { bothOfKind } from './both-of-kind.ts';
import { anyDescribed, described } from './described.ts';
import { document } from './document.ts';
import { epithet } from './epithet.ts';
import { government } from './government.ts';
import { headName } from './head-name.ts';
import { possessor } from './possessor.ts';
import { pronoun } from './pronoun.ts';
import { role } from './role.ts';
import type { Scene, Speaker, SpeakerRule } from './speaker.ts';

/** Whom a source names: the first rule that knows decides; where none does, its own words are all that is known. */
export function readSpeaker(place: Omit<Scene, 'span'>): Speaker {
  const span = spanOf(place.line, place.source);
  const scene = { ...place, span };
  for (const rule of RULES) {
    const speaker = rule(scene);
    if (speaker !== null) return speaker;
  }
  return {
    speakers: [],
    affiliations: [],
    attributedTo: scene.text.slice(span.start, span.end),
    antecedent: null,
    nature: 'PERSON',
    rule: 'read-speaker',
    note: 'The text does not name the speaker.',
  };
}

const RULES: readonly SpeakerRule[] = [
  pronoun,
  possessor,
  bothOfKind,
  headName,
  government,
  document,
  described,
  role,
  epithet,
  anyDescribed,
];
