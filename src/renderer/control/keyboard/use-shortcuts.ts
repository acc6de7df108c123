import { useEffect, useEffectEvent } from 'react';
import { focusCameByKey } from './focus-source';
import type { Shortcut } from './shortcuts';
import { focusedWidget, shortcutOf } from './shortcuts';

/** Calls the run of a shortcut when its key is pressed, unless the key belongs to the widget that has the focus. */
export function useShortcuts(runs: Readonly<Partial<Record<Shortcut, (() => void) | null>>>): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const shortcut = shortcutOf(
      {
        key: event.key,
        repeat: event.repeat,
        ctrl: event.ctrlKey,
        meta: event.metaKey,
        shift: event.shiftKey,
        alt: event.altKey,
      },
      focusedWidget(target, focusCameByKey()),
    );
    const run = shortcut === null ? null : (runs[shortcut] ?? null);
    if (run === null) return;
    // Space would scroll, or press a button whose focus nobody sees.
    event.preventDefault();
    event.stopPropagation();
    run();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent): void => hear(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
