/** The box under an article that tells who wrote it. */

/** "About the author". What stands under it is the box as long as it is short and nothing of the article follows. */
export const opensAuthorBox = (line: string): boolean => OPENING.test(line);

const OPENING =
  /^(?:about (?:the|this) (?:authors?|writers?|contributors?|journalist)|über den autor|über die autorin|à propos de l['’]auteur|sobre (?:el autor|la autora))\s?:?$/i;
