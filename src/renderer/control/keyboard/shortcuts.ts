/** What a key asks for. The screens decide what that means just now. */
export type Shortcut =
  | 'space'
  | 'enter'
  | 'plus'
  | 'minus'
  | 'next'
  | 'back'
  | 'attention'
  | 'two-fingers'
  | 'blank'
  | 'message'
  | 'hold'
  | 'extend'
  | 'restart'
  | 'undo';

const keys: Readonly<Record<string, Shortcut>> = {
  ' ': 'space',
  enter: 'enter',
  '+': 'plus',
  // The plus sign's own key on an American keyboard, pressed without Shift.
  '=': 'plus',
  '-': 'minus',
  arrowright: 'next',
  arrowleft: 'back',
  a: 'attention',
  t: 'two-fingers',
  b: 'blank',
  m: 'message',
  h: 'hold',
  e: 'extend',
  r: 'restart',
};

/** On a focused button these press that button, and do nothing else. */
const pressesButtons: ReadonlySet<Shortcut> = new Set<Shortcut>(['space', 'enter']);

/** The keys that a focused widget uses itself: `all` of them where text is typed or a choice moves, `press` on a button. */
export type FocusedWidget = 'none' | 'press' | 'all';

export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
}

/** The shortcut that a key press stands for; null when it is none, or belongs to the widget that has the focus. */
export function shortcutOf(press: KeyPress, focused: FocusedWidget): Shortcut | null {
  if (press.repeat || press.alt || focused === 'all') return null;
  if (press.ctrl || press.meta) return press.key.toLowerCase() === 'z' ? 'undo' : null;
  const shortcut = keys[press.key.toLowerCase()] ?? null;
  return shortcut !== null && focused === 'press' && pressesButtons.has(shortcut) ? null : shortcut;
}

/** The element that has the focus. */
export interface Focused {
  closest(selector: string): unknown;
  matches(selector: string): boolean;
}

const takesAllKeys =
  'textarea, select, [contenteditable], input:not([type=checkbox]), [role=dialog], [role=alertdialog], [role=menu], ' +
  '[role=listbox], [role=slider], [role=spinbutton], [role=radiogroup], [aria-expanded=true]';
const takesPresses = 'button, a[href], summary, input, [role=switch], [role=button], [role=checkbox]';

/**
 * Which keys the focused element needs for itself. A button that only kept the focus after a click, or got it back from
 * a menu that was used with the pointer, needs none: the teacher does not see that it has the focus.
 */
export function focusedWidget(element: Focused | null): FocusedWidget {
  if (element === null) return 'none';
  if (element.closest(takesAllKeys) !== null) return 'all';
  if (!element.matches(':focus-visible')) return 'none';
  return element.closest(takesPresses) === null ? 'none' : 'press';
}
