/** What Ctrl Z takes back before anything else, the latest last: what stands on the screen and is not the plan's. */
const standing: (() => void)[] = [];

/** Until the returned function is called, Ctrl Z does `putBack` instead of taking back an act or an edit. */
export function undoFirst(putBack: () => void): () => void {
  standing.push(putBack);
  return () => {
    const at = standing.lastIndexOf(putBack);
    if (at !== -1) standing.splice(at, 1);
  };
}

/** Puts back the latest that stands; false when nothing does. */
export function putBackFirst(): boolean {
  const latest = standing.at(-1);
  latest?.();
  return latest !== undefined;
}
