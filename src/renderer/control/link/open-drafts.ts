/** What is typed in the fields of the window and not sent yet. */
const fields = new Set<() => void>();

/** `commit` sends what is typed in a field, if anything is. Returns what takes the field out again. */
export function addDraft(commit: () => void): () => void {
  fields.add(commit);
  return () => {
    fields.delete(commit);
  };
}

/** Sends what is typed in any field, as if each had been left. */
export function commitDrafts(): void {
  for (const commit of [...fields]) commit();
}
