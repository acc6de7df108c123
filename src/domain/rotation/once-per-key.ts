/** The latest so many answers are remembered, whatever plans are opened in a day. */
const most = 200;

/**
 * What `of` makes of a value, made once for all values that have one key: many plans have the same cycle, as that of
 * another day or one that is only tried. The key holds all that `of` looks at.
 */
export function oncePerKey<V, T>(keyOf: (value: V) => string, of: (value: V) => T): (value: V) => T {
  const made = new Map<string, { readonly answer: T }>();
  return (value) => {
    const key = keyOf(value);
    const known = made.get(key) ?? { answer: of(value) };
    made.delete(key);
    made.set(key, known);
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    return known.answer;
  };
}
