import type { Ask } from './asking.ts';

/** Names an actor to the API, as `ActorSelector` does. */
export type Selector = { readonly name: string } | { readonly id: string };

const NAMESAKES = `query ($name: String!) {
  actors(filter: { name: $name }, first: 100) { nodes { id aliases { text } roles { text } } }
}`;

/**
 * A name as it is; “Miguel Ferreira (midfielder)” as the id of the one who goes by the name and has the role. `null` where the
 * API knows nobody of that kind, or several.
 */
export async function selectorOf(ask: Ask, label: string): Promise<Selector | null> {
  const [, name, role] = /^(.*) \((.*)\)$/.exec(label) ?? [];
  if (name === undefined || role === undefined) return { name: label };
  const { actors } = (await ask(NAMESAKES, { name })) as {
    actors: { nodes: readonly { id: string; aliases: readonly Text[]; roles: readonly Text[] }[] };
  };
  const [match, ...others] = actors.nodes.filter(
    ({ aliases, roles }) =>
      aliases.some(({ text }) => text === name) && roles.some(({ text }) => text.toLowerCase().includes(role)),
  );
  return match === undefined || others.length > 0 ? null : { id: match.id };
}

interface Text {
  readonly text: string;
}
