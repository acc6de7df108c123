import { describe, expect, it } from 'vitest';
import type {
  Focused,
  FocusedWidget,
  KeyPress,
} from '../../../../../src/renderer/control/keyboard/shortcuts';
import { focusedWidget, shortcutOf } from '../../../../../src/renderer/control/keyboard/shortcuts';

const press = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  key,
  repeat: false,
  ctrl: false,
  meta: false,
  shift: false,
  alt: false,
  ...changes,
});
const all = [' ', 'Enter', '+', '-', 'ArrowRight', 'ArrowLeft', 'a', 't', 'b', 'm', 'h', 'e', 'r'];

describe('the keys of a session', () => {
  it.each([
    [' ', 'space'],
    ['+', 'plus'],
    ['=', 'plus'],
    ['-', 'minus'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'back'],
    ['a', 'attention'],
    ['A', 'attention'],
    ['T', 'two-fingers'],
    ['b', 'blank'],
    ['m', 'message'],
    ['h', 'hold'],
    ['e', 'extend'],
    ['r', 'restart'],
  ])('%o is %s', (key, shortcut) => {
    expect(shortcutOf(press(key), 'none')).toBe(shortcut);
  });

  it('does not act again while a key is held down', () => {
    for (const key of all) expect(shortcutOf(press(key, { repeat: true }), 'none')).toBeNull();
  });

  it('leaves Ctrl, Alt and the system key to the system, but for Undo and Redo', () => {
    for (const key of all) {
      expect(shortcutOf(press(key, { ctrl: true }), 'none')).toBeNull();
      expect(shortcutOf(press(key, { alt: true }), 'none')).toBeNull();
      expect(shortcutOf(press(key, { meta: true }), 'none')).toBeNull();
    }
    expect(shortcutOf(press('z', { ctrl: true }), 'none')).toBe('undo');
    expect(shortcutOf(press('Z', { meta: true }), 'none')).toBe('undo');
    expect(shortcutOf(press('z', { ctrl: true, alt: true }), 'none')).toBeNull();
  });

  it('makes an edit again by Ctrl Y, and by Ctrl Shift Z', () => {
    expect(shortcutOf(press('y', { ctrl: true }), 'none')).toBe('redo');
    expect(shortcutOf(press('Z', { ctrl: true, shift: true }), 'none')).toBe('redo');
    expect(shortcutOf(press('z', { meta: true, shift: true }), 'none')).toBe('redo');
    expect(shortcutOf(press('y'), 'none')).toBeNull();
  });

  it('does nothing while a text is typed, where Ctrl Z takes back the typing', () => {
    for (const key of all) expect(shortcutOf(press(key), 'typing')).toBeNull();
    expect(shortcutOf(press('z', { ctrl: true }), 'typing')).toBeNull();
    expect(shortcutOf(press('y', { ctrl: true }), 'typing')).toBeNull();
  });

  it('while a choice moves, does nothing but Undo and Redo', () => {
    for (const key of all) expect(shortcutOf(press(key), 'all')).toBeNull();
    expect(shortcutOf(press('z', { ctrl: true }), 'all')).toBe('undo');
  });

  it('leaves Space and Enter to a focused button, and nothing else', () => {
    const left = all.filter((key) => shortcutOf(press(key), 'press') === null);
    expect(left).toEqual([' ', 'Enter']);
  });
});

/** Stands for an element that is inside, or is, one that `selector` names. */
const inside = (selector: string): Focused => ({
  closest: (asked: string) => (asked.split(', ').includes(selector) ? {} : null),
});

describe('the widget that has the focus', () => {
  it.each<[string, FocusedWidget]>([
    ['textarea', 'typing'],
    ['input:not([type=checkbox]):not([type=radio]):not([type=range])', 'typing'],
    ['input[type=range]', 'all'],
    ['[role=radiogroup]', 'all'],
    ['[role=dialog]', 'typing'],
    ['[role=menu]', 'all'],
    ['[role=listbox]', 'all'],
    ['button', 'press'],
    ['a[href]', 'press'],
    ['table', 'none'],
  ])('inside %s needs the keys: %s', (selector, needs) => {
    expect(focusedWidget(inside(selector), true)).toBe(needs);
  });

  it('leaves Space to the session on what only kept the focus after a click, but never on a field', () => {
    expect(focusedWidget(inside('button'), false)).toBe('none');
    expect(focusedWidget(inside('[role=radiogroup]'), false)).toBe('none');
    expect(focusedWidget(inside('textarea'), false)).toBe('typing');
  });

  it('is none where nothing has the focus', () => {
    expect(focusedWidget(null, true)).toBe('none');
  });
});
