/**
 * A model file: the eight bytes `ONRECORD`, the length of the header as a 32-bit number, the header in JSON, and then the
 * sections, each from a multiple of eight bytes on. All numbers are little-endian.
 */
export interface ModelHeader {
  /** What the model is and what it was made of, for people. */
  readonly about: string;
  readonly sections: readonly SectionHeader[];
}

interface SectionHeader {
  readonly name: string;
  readonly type: keyof typeof ARRAYS;
  /** Number of values. */
  readonly length: number;
}

export const MAGIC = 'ONRECORD';
const ALIGNMENT = 8;

const ARRAYS = { int8: Int8Array, uint16: Uint16Array, int32: Int32Array, float64: Float64Array } as const;

type ArrayOf<T extends keyof typeof ARRAYS> = InstanceType<(typeof ARRAYS)[T]>;

/** Gives the section of a name as an array over the file's own memory. */
export type Sections = <T extends keyof typeof ARRAYS>(name: string, type: T) => ArrayOf<T>;

/**
 * Opens a model file that was read into memory.
 *
 * @throws Error when the bytes are no model file, or lack a section that is asked for: the installation is damaged.
 */
export function openModel(file: Uint8Array): Sections {
  // A copy begins at a place that every type may begin at, which a view into a pool of buffers need not do.
  const { buffer } = new Uint8Array(file);
  const { header, start } = readHeader(buffer);
  const offsets = new Map<string, number>();
  let at = start;
  for (const { name, type, length } of header.sections) {
    offsets.set(name, at);
    at = aligned(at + length * ARRAYS[type].BYTES_PER_ELEMENT);
  }
  if (at > buffer.byteLength) throw damaged('its end is missing');
  return <T extends keyof typeof ARRAYS>(name: string, type: T): ArrayOf<T> => {
    const section = header.sections.find((each) => each.name === name && each.type === type);
    if (section === undefined) throw damaged(`it has no section “${name}”`);
    return new ARRAYS[type](buffer, offsets.get(name) ?? 0, section.length) as ArrayOf<T>;
  };
}

function readHeader(buffer: ArrayBuffer): { header: ModelHeader; start: number } {
  const first = MAGIC.length + 4;
  const isModel = buffer.byteLength > first && textOf(buffer, 0, MAGIC.length) === MAGIC;
  if (!isModel) throw damaged('it does not begin as one');
  const length = new DataView(buffer).getUint32(MAGIC.length, true);
  if (first + length > buffer.byteLength) throw damaged('its end is missing');
  try {
    return { header: JSON.parse(textOf(buffer, first, length)) as ModelHeader, start: aligned(first + length) };
  } catch {
    throw damaged('its header cannot be read');
  }
}

const textOf = (buffer: ArrayBuffer, start: number, length: number): string =>
  new TextDecoder().decode(new Uint8Array(buffer, start, length));

const damaged = (how: string): Error => new Error(`The model file is damaged: ${how}. Install the package again.`);

export const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
