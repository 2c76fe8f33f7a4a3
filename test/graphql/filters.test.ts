import { expect, it } from 'vitest';
import { articleFilter } from '../../src/graphql/filters.ts';

it('takes the codes of languages in capitals, too', () => {
  expect(articleFilter({ languages: ['EN', 'de'] })).toEqual({ languages: ['en', 'de'] });
});
