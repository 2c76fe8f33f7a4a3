import type { ActorKind } from '../../model/annotations.ts';
import { identifierOf } from '../../text/identifier.ts';
import { inWords } from '../../text/in-words.ts';
import type { Correction, Decision } from './correction.ts';

/** The correction that an entry makes: its id, what it says in a sentence, and what it is about. */
export function makeCorrection(
  decision: Decision,
  { within, ...entry }: Pick<Correction, 'file' | 'line' | 'column' | 'within' | 'by' | 'why'>,
): Correction {
  return {
    id: identifierOf('correction', JSON.stringify(decision), ...[...within].sort()),
    ...entry,
    within,
    says: sentenceOf(decision),
    names: namesIn(decision),
    quote: decision.type === 'SPEAKER' ? decision.quote : null,
    decision,
  };
}

function namesIn(decision: Decision): readonly string[] {
  switch (decision.type) {
    case 'SAME':
    case 'APART':
      return decision.names;
    case 'ANOTHER':
      return [decision.name, decision.call];
    case 'RENAME':
      return [decision.name, decision.to];
    case 'KIND':
    case 'NOT_AN_ACTOR':
      return [decision.name];
    case 'SPEAKER':
      return [];
  }
}

function sentenceOf(decision: Decision): string {
  switch (decision.type) {
    case 'SAME':
      return `${inWords(decision.names.map(marked))} are the same.`;
    case 'APART':
      return `${inWords(decision.names.map(marked))} are different.`;
    case 'ANOTHER':
      return `${marked(decision.name)} is another here, and is called ${marked(decision.call)}.`;
    case 'RENAME':
      return `${marked(decision.name)} is called ${marked(decision.to)}.`;
    case 'KIND':
      return `${marked(decision.name)} is ${KINDS[decision.kind]}.`;
    case 'NOT_AN_ACTOR':
      return `${marked(decision.name)} is not an actor.`;
    case 'SPEAKER': {
      const { quote, speakers } = decision;
      return `${marked(quote)} was said by ${speakers.length === 0 ? 'nobody who is named' : inWords(speakers)}.`;
    }
  }
}

const marked = (words: string): string => `“${words}”`;

const KINDS: Readonly<Record<ActorKind, string>> = {
  PERSON: 'a person',
  ORGANIZATION: 'an organisation',
  COUNTRY: 'a country',
  PLACE: 'a place',
};
