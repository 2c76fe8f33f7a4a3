import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAttributionModel } from '../src/extract/tagging/attribution-model.ts';
import { modelPath } from '../src/extract/tagging/shipped-models.ts';
import { learnAttributions } from './attributions.ts';
import { learnEntities } from './entities.ts';

const USAGE = `Usage: npm run train -- [--polnear DIR] [--entities FILE] [--out DIR]

--polnear DIR     makes attribution.bin; DIR holds text/*.txt and attributions/*.ann
--entities FILE   makes entities.bin; FILE has a text a line: { "file", "text", "entities": [{ "span", "type" }] }
--out DIR         where they are written, and where entities.bin has its parts of speech from: by default models/
`;

const { values } = parseArgs({
  options: {
    polnear: { type: 'string' },
    entities: { type: 'string' },
    out: { type: 'string', default: dirname(modelPath) },
  },
});
const { polnear, entities, out } = values;
if (polnear === undefined && entities === undefined) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const started = process.hrtime.bigint();
const say = (what: string): void => {
  process.stdout.write(`${String((process.hrtime.bigint() - started) / 1_000_000_000n).padStart(4)} s  ${what}\n`);
};
const write = (name: string, file: Buffer): void => {
  writeFileSync(join(out, name), file);
  say(`${join(out, name)}: ${file.length} bytes`);
};

mkdirSync(out, { recursive: true });
if (polnear !== undefined) write('attribution.bin', learnAttributions(polnear, say));
if (entities !== undefined) {
  const partsOfSpeech = readAttributionModel(readFileSync(join(out, 'attribution.bin')));
  write('entities.bin', learnEntities(entities, partsOfSpeech, say));
}
