/**
 * A list as it is read out.
 *
 * @example inWords(['Russia', 'China', 'Iran']) // Russia, China and Iran
 */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
