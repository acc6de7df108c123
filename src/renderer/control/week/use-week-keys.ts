import { useCallback, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Moves the focus from place to place with the arrow keys, over days that have none. Each place is a button that carries
 * its `data-row` and `data-column`.
 */
export function useWeekKeys(columns: number): {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (step === undefined || !(event.target instanceof HTMLElement)) return;
      const { row, column } = event.target.dataset;
      if (row === undefined || column === undefined) return;
      event.preventDefault();
      const [down, right] = step;
      for (let times = 1; times <= columns; times += 1) {
        const place = `[data-row="${Number(row) + down * times}"][data-column="${Number(column) + right * times}"]`;
        const next = table.current?.querySelector<HTMLElement>(place);
        if (next == null) continue;
        next.focus();
        return;
      }
    },
    [columns],
  );
  return { table, onKeyDown };
}
