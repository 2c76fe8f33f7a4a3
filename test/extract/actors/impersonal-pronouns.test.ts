import { describe, expect, it } from 'vitest';
import { mentionsOf } from './read.ts';

describe('“it” and “its”', () => {
  it('are the organisation that the sentence speaks of', () => {
    const text = 'Danubia Rail Ltd said it needed to raise its prices.';
    expect(mentionsOf(text, 'Danubia Rail Ltd')).toEqual(['Danubia Rail Ltd', 'it', 'its']);
  });

  it('are the country that the sentence before begins with, where they open the next', () => {
    expect(mentionsOf('Hungary closed the border. Its neighbours complained.', 'Hungary')).toEqual(['Hungary', 'Its']);
  });

  it.each([
    'Danubia Rail Ltd said it was clear that all would end well.',
    'Danubia Rail Ltd has built a bridge and its ramps.',
    'Danubia Rail Ltd wrote a letter, and nobody read it.',
    'Danubia Rail Ltd sued Hartmann GmbH over its prices.',
  ])('are left out where something else may be meant: %s', (text) => {
    expect(mentionsOf(text, 'Danubia Rail Ltd')).toEqual(['Danubia Rail Ltd']);
  });
});
