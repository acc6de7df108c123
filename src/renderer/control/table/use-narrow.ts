import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** A badge with the longest single word of the starter plan's stations beside it. */
const roomForName = 124;

/**
 * Whether the table's columns are too narrow for the stations' names. The columns share the width evenly whatever stands
 * in them, so the answer does not change what it is drawn from.
 */
export function useNarrow(table: RefObject<HTMLTableElement | null>, columns: number): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = table.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const cell = element.tHead?.rows[0]?.cells[1];
      setNarrow(cell !== undefined && cell.getBoundingClientRect().width < roomForName);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [table, columns]);
  return narrow;
}
