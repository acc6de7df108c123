import type { KeyboardEvent } from 'react';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import type { DragAndDropHooks } from 'react-aria-components/useDragAndDrop';
import { placeAfterDrop } from './place-after-drop';

interface Reorder {
  readonly dragAndDropHooks: DragAndDropHooks;
  /** For the element around the list: Alt with an arrow moves the item that has the focus. */
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
}

/** Only this program's lists take what is dragged; text fields do not. */
const dragType = 'application/x-roundabout-item';

/**
 * A list that is put in order by dragging, by the drag handle and the arrow keys, or by Alt with an arrow. `onMove` gets
 * the item's key and its new place in the list, from 0.
 */
export function useReorder(keys: readonly string[], onMove: (key: string, to: number) => void): Reorder {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (dragged) => [...dragged].map((key) => ({ [dragType]: String(key) })),
    onReorder: ({ keys: dragged, target }) => {
      const [key] = dragged;
      if (key === undefined) return;
      const to = placeAfterDrop(keys, String(key), String(target.key), target.dropPosition === 'after');
      if (to !== keys.indexOf(String(key))) onMove(String(key), to);
    },
  });
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0 || !(event.target instanceof HTMLElement)) return;
    const key = event.target.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const from = key === undefined ? -1 : keys.indexOf(key);
    const to = from + step;
    if (key === undefined || from === -1 || to < 0 || to >= keys.length) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(key, to);
  };
  return { dragAndDropHooks, onKeyDownCapture };
}
