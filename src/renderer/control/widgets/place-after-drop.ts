/** The place, from 0, that `key` has in the list once it was dropped before or after `target`. */
export function placeAfterDrop(keys: readonly string[], key: string, target: string, after: boolean): number {
  if (key === target) return keys.indexOf(key);
  const rest = keys.filter((other) => other !== key);
  const at = rest.indexOf(target);
  return at === -1 ? keys.indexOf(key) : at + (after ? 1 : 0);
}
