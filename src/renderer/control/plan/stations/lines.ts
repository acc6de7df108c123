/** What a plan file takes of one list of lines, and of one line. */
export const mostLines = 12;
export const mostLetters = 120;

/** Where the line now stands that stood at `index` in `before`; -1 when it is gone. */
export function placeNow<T>(before: readonly T[], now: readonly T[], index: number): number {
  if (before.length === now.length) return index;
  const line = JSON.stringify(before[index]);
  return now.findIndex((other) => JSON.stringify(other) === line);
}

export const withLine = <T>(lines: readonly T[], index: number, change: (line: T) => T): readonly T[] =>
  lines.map((line, at) => (at === index ? change(line) : line));

/** The line moved one place up. */
export const raised = <T>(lines: readonly T[], index: number): readonly T[] => {
  const [line] = lines.slice(index, index + 1);
  return line === undefined || index === 0 ? lines : lines.toSpliced(index, 1).toSpliced(index - 1, 0, line);
};

export const without = <T>(lines: readonly T[], index: number): readonly T[] =>
  lines.filter((_line, at) => at !== index);
