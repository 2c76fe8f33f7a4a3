import { aligned, MAGIC, type ModelHeader } from '../src/extract/tagging/model-file.ts';

type Values = Int8Array | Uint16Array | Int32Array | Float64Array;

/** Writes sections into a model file; `openModel` reads it. The same sections give the same bytes. */
export function writeModel(about: string, sections: Readonly<Record<string, Values>>): Buffer {
  const header: ModelHeader = {
    about,
    sections: Object.entries(sections).map(([name, values]) => ({ name, type: typeOf(values), length: values.length })),
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const parts: Buffer[] = [Buffer.concat([Buffer.from(MAGIC), length, json])];
  for (const values of Object.values(sections))
    parts.push(Buffer.from(values.buffer, values.byteOffset, values.byteLength));
  return Buffer.concat(parts.map(padded));
}

function typeOf(values: Values): ModelHeader['sections'][number]['type'] {
  if (values instanceof Int8Array) return 'int8';
  if (values instanceof Uint16Array) return 'uint16';
  return values instanceof Int32Array ? 'int32' : 'float64';
}

const padded = (part: Buffer): Buffer =>
  Buffer.concat([part, Buffer.alloc(aligned(part.length) - part.length)], aligned(part.length));
