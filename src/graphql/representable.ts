import { CountryCodeResolver, URLResolver } from 'graphql-scalars';

/**
 * Stored values as the scalars of the schema can show them. What a text says of itself need not be well formed: an
 * address that is none is `null` in the answer, and not an error in place of it.
 */
export const representable = {
  url: (value: string | null): string | null => shown(URLResolver.serialize, value),
  countryCode: (value: string | null): string | null => shown(CountryCodeResolver.serialize, value),
};

function shown(serialize: (value: unknown) => unknown, value: string | null): string | null {
  if (value === null) return null;
  try {
    serialize(value);
    return value;
  } catch {
    return null;
  }
}
