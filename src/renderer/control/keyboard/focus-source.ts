/** How the present focus came about, as far as the teacher can tell. */
export type FocusSource = 'pointer' | 'keyboard';

let lastInput: FocusSource = 'keyboard';
let source: FocusSource = 'keyboard';

/**
 * Follows where the focus comes from. The browser's own :focus-visible cannot tell: it holds for every input, also for a
 * switch that was clicked. Esc says nothing about how someone works: it also closes a menu that was opened by a click.
 */
export function followFocus(page: Window): void {
  const options = { capture: true, passive: true } as const;
  page.addEventListener('pointerdown', () => (lastInput = source = 'pointer'), options);
  page.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') lastInput = 'keyboard';
    },
    options,
  );
  page.addEventListener('focusin', () => (source = lastInput), options);
}

/** Whether the element that has the focus got it by a key. */
export const focusCameByKey = (): boolean => source === 'keyboard';
