import type { ContentStore } from '../store/content-store.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';

/** What every resolver of one request shares. */
export interface Context {
  readonly store: ContentStore;
  readonly loaders: Loaders;
  readonly limits: ListLimits;
}

/** How much one field may ask for. */
export interface ListLimits {
  /** Edges on a page where the client does not say how many. */
  readonly defaultPageSize: number;
  /** The most edges on a page, and the most ids in one `nodes`. */
  readonly maxPageSize: number;
}

/** A context for one request: what it has loaded is forgotten with it. */
export const createContext = (store: ContentStore, limits: ListLimits): Context => ({
  store,
  loaders: createLoaders(store),
  limits,
});
