import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { startScript, workersScript } from './start-script.ts';

/** A part of the page that browsers keep: its path changes with what is in it. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer<ArrayBuffer>;
  readonly compressed: Buffer<ArrayBuffer>;
}

export interface GraphiQLAssets {
  readonly style: Asset;
  readonly script: Asset;
  readonly all: ReadonlyMap<string, Asset>;
}

/**
 * The scripts and styles of Yoga's GraphiQL, made to be served beside the page: the package itself writes them into
 * the page, nine megabytes at every load and not to be had without `unsafe-inline`.
 *
 * @param base the path that they are served under, without a slash at its end
 */
export async function createAssets(base: string): Promise<GraphiQLAssets> {
  const { css, js, editorWorkerService, graphqlWorker, jsonWorker } =
    await import('@graphql-yoga/render-graphiql/graphiql');
  const asset = async (name: string, type: string, text: string): Promise<Asset> => {
    const body = Buffer.from(text);
    const [stem, ending] = name.split('.');
    const path = `${base}/${stem}-${hash('sha256', body, 'hex').slice(0, 12)}.${ending}`;
    return { path, type, body, compressed: await compress(body) };
  };
  const [style, editor, graphql, json] = await Promise.all([
    asset('graphiql.css', 'text/css; charset=utf-8', `${css}${STILL_TABS}`),
    asset('editor-worker.js', SCRIPT, editorWorkerService),
    asset('graphql-worker.js', SCRIPT, graphqlWorker),
    asset('json-worker.js', SCRIPT, jsonWorker),
  ]);
  const workers = { editorWorkerService: editor.path, graphql: graphql.path, json: json.path };
  const script = await asset('graphiql.js', SCRIPT, `${workersScript(workers)}${js};${startScript}`);
  const all = new Map([style, editor, graphql, json, script].map((part) => [part.path, part]));
  return { style, script, all };
}

const compress = promisify(gzip);

const SCRIPT = 'text/javascript; charset=utf-8';

/** Where the tabs are wider than the window, GraphiQL moves them on as the pointer goes down, and no click meets its tab. */
const STILL_TABS = '\n.graphiql-tab { transform: none !important; }';
