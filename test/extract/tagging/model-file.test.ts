import { describe, expect, it } from 'vitest';
import { openModel } from '../../../src/extract/tagging/model-file.ts';
import { writeModel } from '../../../training/model-writer.ts';

const sections = {
  odd: Int8Array.of(-128, 0, 127),
  values: Uint16Array.of(1, 65_535),
  keys: Int32Array.of(-(2 ** 31), 2 ** 31 - 1, 5),
  scale: Float64Array.of(Math.PI, -0.5),
  nothing: new Float64Array(0),
};
const file = writeModel('For a test — “ünï”.', sections);

describe('a model file', () => {
  it('gives back every section that was written, of any type and length', () => {
    const read = openModel(file);
    expect(read('odd', 'int8')).toEqual(sections.odd);
    expect(read('values', 'uint16')).toEqual(sections.values);
    expect(read('keys', 'int32')).toEqual(sections.keys);
    expect(read('scale', 'float64')).toEqual(sections.scale);
    expect(read('nothing', 'float64')).toEqual(sections.nothing);
  });

  it('may lie anywhere in memory', () => {
    const shifted = Buffer.concat([Buffer.alloc(3), file]).subarray(3);
    expect(openModel(shifted)('scale', 'float64')).toEqual(sections.scale);
  });

  it('has the same bytes for the same sections', () => {
    expect(writeModel('For a test — “ünï”.', sections).equals(file)).toBe(true);
  });

  it('that does not begin as one says that it is damaged and what to do', () => {
    expect(() => openModel(Buffer.from('<html>404 Not Found</html>'))).toThrow(/damaged.*Install the package again\./);
  });

  it.each([
    ['is empty', file.subarray(0, 0)],
    ['ends in its first bytes', file.subarray(0, 5)],
    ['ends before its header', file.subarray(0, 8)],
    ['ends in its header', file.subarray(0, 20)],
    ['ends in a section', file.subarray(0, file.length - 8)],
    ['has a header that is no JSON', Buffer.concat([file.subarray(0, 12), Buffer.from('garbage'), file.subarray(19)])],
  ])('that %s does so, too', (_, bytes) => {
    expect(() => openModel(bytes)).toThrow(/damaged.*Install the package again\./);
  });

  it.each([
    ['is not there', 'weights', 'int8'],
    ['has another type', 'odd', 'float64'],
  ] as const)('whose section %s says which one it lacks and what to do', (_, name, type) => {
    expect(() => openModel(file)(name, type)).toThrow(new RegExp(`no section “${name}”.*Install the package again\\.`));
  });
});
