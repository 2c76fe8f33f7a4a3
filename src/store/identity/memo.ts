/** A function of a text that remembers its last answers: the same few names come again and again. */
export function memo<R>(answer: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, made);
    return made;
  };
}

const MOST_KEPT = 20_000;
