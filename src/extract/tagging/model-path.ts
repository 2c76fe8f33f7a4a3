import { fileURLToPath } from 'node:url';

/** Where the model for attributions is: in the package, beside `src` and `dist`. */
export const modelPath = fileURLToPath(new URL('../../../models/attribution.bin', import.meta.url));
