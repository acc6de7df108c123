import type { BrowserWindow } from 'electron';
import { millis } from '../../domain/units';
import type { PcClocks } from '../clock/pc-clocks';
import type { Rect } from './geometry';
import { CONTROL_LEAST } from './placement';
import type { MakeWindow } from './window-guard';

/** A drag makes many moves: its end is told, not each of them. */
const REST = millis(400);
/** So long the page may take to send what stands in its fields when the program ends; one that hangs must not keep it. */
const MOST_CLOSING = millis(1_000);

export interface ControlWindowParts {
  readonly make: MakeWindow;
  readonly clock: Pick<PcClocks, 'after'>;
  readonly title: string;
  /** The colour of the ground, as `#rrggbb`: it is seen before the page is. */
  readonly ground: string;
  readonly bounds: Rect;
  readonly isQuitting: () => boolean;
  /** It was moved or resized, and rests. */
  readonly onRest: (bounds: Rect) => void;
  /** Its close button was pressed; it is still there. */
  readonly onClose: () => void;
  /** Its page is gone or does not answer. */
  readonly onGone: (why: string) => void;
  readonly onF11: () => void;
}

export interface ControlWindow {
  readonly window: BrowserWindow;
  bounds(): Rect;
  move(bounds: Rect): void;
  /** Shows it, before all others, whatever it was. */
  bringUp(): void;
  hide(): void;
  /** Loads its page anew. */
  reload(): void;
}

/** The teacher's window. */
export function createControlWindow(parts: ControlWindowParts): ControlWindow {
  const { isQuitting, clock } = parts;
  const window = parts.make('control', {
    ...parts.bounds,
    minWidth: Math.min(CONTROL_LEAST.width, parts.bounds.width),
    minHeight: Math.min(CONTROL_LEAST.height, parts.bounds.height),
    title: parts.title,
    backgroundColor: parts.ground,
    autoHideMenuBar: true,
  });

  let cancel = (): void => undefined;
  const moved = (): void => {
    cancel();
    cancel = clock.after(REST, () => {
      if (!window.isDestroyed()) parts.onRest(window.getNormalBounds());
    });
  };
  window.on('move', moved);
  window.on('resize', moved);
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', (event) => {
    if (isQuitting()) {
      clock.after(MOST_CLOSING, () => {
        if (!window.isDestroyed()) window.destroy();
      });
      return;
    }
    event.preventDefault();
    parts.onClose();
  });
  window.on('unresponsive', () => parts.onGone('unresponsive'));
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (!isQuitting()) parts.onGone(reason);
  });
  window.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || input.key !== 'F11') return;
    event.preventDefault();
    if (!input.isAutoRepeat) parts.onF11();
  });

  return {
    window,
    // It outlives its window by a moment when the program ends.
    bounds: () => (window.isDestroyed() ? parts.bounds : window.getBounds()),
    move: (bounds) => {
      if (!window.isDestroyed()) window.setBounds(bounds);
    },
    bringUp: () => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.moveTop();
    },
    hide: () => window.hide(),
    reload: () => window.webContents.reload(),
  };
}
