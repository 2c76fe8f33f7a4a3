import type { ContentStore } from '../../src/store/content-store.ts';

/** A store that notes which of its methods are called: `quotes.page`, `articles.byIds`. */
export function countedStore(store: ContentStore): { readonly store: ContentStore; readonly calls: string[] } {
  const calls: string[] = [];
  return { store: noting(store, '', calls), calls };
}

function noting<T extends object>(target: T, path: string, calls: string[]): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name);
      const place = `${path}${String(name)}`;
      if (typeof value === 'function')
        return (...args: unknown[]): unknown => {
          calls.push(place);
          return Reflect.apply(value, object, args);
        };
      return typeof value === 'object' && value !== null ? noting(value, `${place}.`, calls) : value;
    },
  });
}
