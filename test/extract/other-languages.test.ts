import { expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { parseSourceFile } from '../../src/parse/parse-source-file.ts';
import { sourceFileOfText } from '../../src/source/source-file-of-text.ts';

const read = (text: string) => {
  const { quotes, actors } = extract(parseSourceFile(sourceFileOfText('text.txt', text)));
  return {
    actors,
    quotes: quotes.map(({ content, ...quote }) => ({
      ...quote,
      words: content.map(({ start, end }) => text.slice(start, end)),
    })),
  };
};

it.each([
  [
    'German',
    'Bahn schließt die Strecke nach Norden\n\nDie Strecke wird im Mai geschlossen, wie die Leitung am Montag mitteilte. „Wir haben keine andere Wahl mehr“, sagte die Sprecherin vor der Presse. Viele Pendler seien von der Schließung betroffen und müssten nun den Bus nehmen.',
    'Wir haben keine andere Wahl mehr',
  ],
  [
    'French',
    'La ligne du nord va fermer\n\nLa ligne sera fermée au mois de mai, a annoncé la direction lundi. « Nous n’avons plus d’autre choix aujourd’hui », a déclaré la porte-parole devant la presse. Beaucoup de voyageurs devront désormais prendre le bus pour aller au travail.',
    'Nous n’avons plus d’autre choix aujourd’hui',
  ],
  [
    'Spanish',
    'Cierran la línea del norte\n\nLa línea se cerrará en mayo, según anunció la dirección el lunes. “Ya no tenemos ninguna otra opción”, dijo la portavoz ante la prensa. Muchos viajeros tendrán que tomar el autobús para ir a trabajar cada mañana.',
    'Ya no tenemos ninguna otra opción',
  ],
])('of a %s text the words in quotation marks are given, and nobody is said to have said them', (_, text, words) => {
  const { actors, quotes } = read(text);
  expect(quotes).toMatchObject([{ kind: 'DIRECT', words: [words], source: null, cue: null, speakers: [] }]);
  expect(quotes[0]?.confidence).toBeLessThan(0.5);
  expect(actors).toEqual([]);
});

it('and single words in marks are no speech', () => {
  const text =
    'Die „Altstadt“ liegt am Fluss, und der „Rote Platz“ liegt gleich daneben. Wer hier wohnt, der kennt beide gut und geht jeden Tag an ihnen vorbei, ohne sie noch zu sehen.';
  expect(read(text).quotes).toEqual([]);
});
