import { readFileSync, readdirSync } from 'node:fs';

/** An operation that GraphiQL opens in a tab. */
export interface ExampleOperation {
  /** The name of its file without the ending. */
  readonly name: string;
  /** The document, with the comment that says what it asks. */
  readonly query: string;
  /** JSON, where the operation takes variables. */
  readonly variables: string | null;
}

/** The operations of the package, by name: `operations/NAME.graphql`, with `NAME.variables.json` beside it. */
export function readExampleOperations(): readonly ExampleOperation[] {
  const files = readdirSync(FOLDER).sort();
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length);
      const variables = `${name}.variables.json`;
      return { name, query: read(file), variables: files.includes(variables) ? read(variables) : null };
    });
}

const FOLDER = new URL('../../../operations/', import.meta.url);

const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
