import type { Loose } from '../model/loose.ts';

export type Wrong = Loose;
