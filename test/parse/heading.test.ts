import { describe, expect, it } from 'vitest';
import { PROSE, rolesIn } from './outline-of.ts';

const roleOf = (line: string): string | undefined =>
  rolesIn(`Storm closes the harbour\n\n${PROSE}\n\n${line}\n\n${PROSE}`)
    .find((part) => part.endsWith(` ${line}`))
    ?.split(' ')[0];

describe('a heading is told from a paragraph of one line', () => {
  it.each([
    'What the fishermen say',
    '“Nobody warned us”',
    '"Nobody warned us"',
    'WHAT THE FISHERMEN SAY',
    'Who pays?',
    'What happens to the ferries now?',
    'Oslo: nothing was hidden',
    'St. Olav and the U.S. Senate',
    '2. What happened in the night',
  ])('%s is a heading', (line) => {
    expect(roleOf(line)).toBe('HEADING');
  });

  it.each([
    'Nobody was hurt.',
    'Nobody warned them!',
    '“Nobody warned us.”',
    '“Nobody warned us”, she said',
    'He did not say more',
    'But who pays?',
    'These are the reasons:',
    '— Anna Reed, harbour master',
    'Q: Who pays?',
    'and the wind dropped at last',
    'The storm came. Nobody slept',
    'A heading of such a length that no reader would take it for one as it goes on and on',
  ])('%s is a paragraph', (line) => {
    expect(roleOf(line)).toBe('PROSE');
  });

  it('stands over a paragraph, so the last line of an article is none', () => {
    expect(rolesIn(`Storm closes the harbour\n\n${PROSE}\n\nMore to follow`).at(-1)).toBe('PROSE More to follow');
  });

  it('may stand right over its paragraph, where paragraphs have blank lines between them or not', () => {
    expect(rolesIn(`Storm\n\n${PROSE}\n\nWho pays\n${PROSE}`)).toContain('HEADING Who pays');
    expect(rolesIn(`Storm\n${PROSE}\nWho pays\n${PROSE}`)).toContain('HEADING Who pays');
  });

  it('is not found in the rows of a list without marks', () => {
    const rows = ['Gold: Norway', 'Silver: Kenya', 'Bronze: Hungary'];
    const roles = rolesIn(`Medals\n\n${PROSE}\n\n${rows.join('\n')}\n\n${PROSE}`);
    expect(roles.filter((part) => part.startsWith('HEADING'))).toEqual([]);
  });

  it('is not found in the turns of an interview', () => {
    const turns = `Prof. Hale: Good evening\n\nReed: ${PROSE}\n\nProf. Hale: Who pays\n\nReed: ${PROSE}`;
    expect(rolesIn(`The harbour\n\n${PROSE}\n\n${turns}`).filter((part) => part.startsWith('HEADING'))).toEqual([]);
  });
});
