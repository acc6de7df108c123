/** How many letters to change, add or leave out to make `a` into `b`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known word that `word` was most likely meant to be; null when none is near, the first of several equally near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known.map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate) }));
  const best = ranked.reduce((a, b) => (b.away < a.away ? b : a), { candidate: '', away: Infinity });
  return best.away <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : null;
}
