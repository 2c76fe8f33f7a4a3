/** A name as it is looked up: without accents, with straight apostrophes, in small letters. "Élysée" → "elysee". */
export function fold(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐ]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .toLowerCase();
}

const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;
const APOSTROPHES = /[’‘ʼ]/g;
