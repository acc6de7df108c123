/** What a plan file takes of one list of lines, and of one line. */
export const mostLines = 12;
export const mostLetters = 120;

export const withLine = <T>(lines: readonly T[], index: number, line: T): readonly T[] =>
  lines.map((old, at) => (at === index ? line : old));

/** The line moved one place up. */
export const raised = <T>(lines: readonly T[], index: number): readonly T[] => {
  const [line] = lines.slice(index, index + 1);
  return line === undefined || index === 0 ? lines : lines.toSpliced(index, 1).toSpliced(index - 1, 0, line);
};
