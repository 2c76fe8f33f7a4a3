import type { ActorKind, MentionForm } from '../../src/model/annotations.ts';
import type { Span } from '../../src/text/span.ts';
import type { Ask } from './asking.ts';

export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly countryCode: string | null;
  readonly aliases: readonly { readonly text: string }[];
  readonly roles: readonly { readonly text: string }[];
}

export interface ReadArticle {
  readonly path: string;
  readonly text: string;
  readonly mentions: readonly ReadMention[];
}

interface ReadMention {
  readonly span: Span;
  readonly form: MentionForm;
  readonly actor: NamedActor;
}

const ARTICLE = `query ($path: String!) {
  article(by: { path: $path }) {
    text
    mentions(filter: { forms: [NAME, DESCRIPTION] }, first: 100) {
      nodes { span { start end } form actor { id name kind countryCode aliases { text } roles { text } } }
      pageInfo { hasNextPage }
    }
  }
}`;

/** An article with the places where actors are named or described in it. */
export async function readMentions(ask: Ask, path: string): Promise<ReadArticle> {
  const { article } = (await ask(ARTICLE, { path })) as {
    article: {
      text: string;
      mentions: { nodes: readonly ReadMention[]; pageInfo: { hasNextPage: boolean } };
    };
  };
  if (article.mentions.pageInfo.hasNextPage) throw new Error(`${path} has more mentions than were read.`);
  return { path, text: article.text, mentions: article.mentions.nodes };
}
