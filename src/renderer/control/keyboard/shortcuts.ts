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
  | 'undo'
  | 'redo';

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

/**
 * The keys that a focused widget uses itself: `typing`, all of them with Ctrl Z, which takes back the typing; `all`, those
 * without Ctrl, where a choice moves; `press` on a button.
 */
export type FocusedWidget = 'none' | 'press' | 'all' | 'typing';

export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** The shortcut that a key press stands for; null when it is none, or belongs to the widget that has the focus. */
export function shortcutOf(press: KeyPress, focused: FocusedWidget): Shortcut | null {
  if (press.repeat || press.alt || focused === 'typing') return null;
  if (press.ctrl || press.meta) return editKey(press);
  if (focused === 'all') return null;
  const shortcut = keys[press.key.toLowerCase()] ?? null;
  return shortcut !== null && focused === 'press' && pressesButtons.has(shortcut) ? null : shortcut;
}

/** Ctrl Z; Ctrl Y as on Windows, or Ctrl Shift Z as elsewhere. */
function editKey({ key, shift }: KeyPress): Shortcut | null {
  const letter = key.toLowerCase();
  if (letter === 'z') return shift ? 'redo' : 'undo';
  return letter === 'y' && !shift ? 'redo' : null;
}

/** The element that has the focus. */
export interface Focused {
  closest(selector: string): unknown;
}

/** Where text is typed, and what stands before the rest of the window. */
const takesTyping =
  'textarea, [contenteditable], input:not([type=checkbox]):not([type=radio]):not([type=range]), ' +
  '[role=dialog], [role=alertdialog]';
/** Where a choice moves, and what is open: they have the keys however they got the focus. */
const takesAllKeys =
  'select, input[type=range], [role=menu], [role=listbox], [role=slider], [role=spinbutton], [aria-expanded=true]';
const movesByKeys = '[role=radiogroup]';
const takesPresses = 'button, a[href], summary, input, [role=switch], [role=button], [role=checkbox]';

/**
 * Which keys the focused element needs for itself. A button or a switch that only kept the focus after a click, or got
 * it back from a menu that was opened with the pointer, needs none: the printed Space is what the teacher means.
 */
export function focusedWidget(element: Focused | null, cameByKey: boolean): FocusedWidget {
  if (element === null) return 'none';
  if (element.closest(takesTyping) !== null) return 'typing';
  if (element.closest(takesAllKeys) !== null) return 'all';
  if (!cameByKey) return 'none';
  if (element.closest(movesByKeys) !== null) return 'all';
  return element.closest(takesPresses) === null ? 'none' : 'press';
}
