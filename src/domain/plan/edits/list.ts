/** The list with the thing of this id at place `to`, from 0; beyond the end is the end. */
export function movedTo<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  to: number,
): readonly T[] {
  const moved = list.find((thing) => thing.id === id);
  return moved === undefined
    ? list
    : list.filter((thing) => thing !== moved).toSpliced(Math.max(0, to), 0, moved);
}
