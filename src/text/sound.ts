/**
 * A word as it sounds, roughly, whichever language writes it: "wladimir" and "vladimir" are "vladimir", "zelenskyy" and
 * "zelensky" "zelenski". The word is in small letters and without accents.
 */
export function soundOfWord(word: string): string {
  let sound = word.replace(ARTICLE, '');
  for (const [letters, plain] of SPELLINGS) sound = sound.replace(letters, plain);
  return sound;
}

/** "al-Sisi" and "el-Sissi". */
const ARTICLE = /^[ae]l-/;

/** In this order. A first j or y is that of "Juri" and "Yuri", not the vowel of "Ian". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/^y(?=[aeou])/, 'j'],
  [/(?<=.)[yj]/g, 'i'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q|c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/(.)\1+/g, '$1'],
];
