import type { BrowserWindow } from 'electron';
import type { DisplayStage, Frame, StageEvents } from './display-stage';
import type { Rect } from './geometry';
import { plainPage } from './plain-page';
import type { MakeWindow } from './window-guard';

export interface ElectronDisplayParts {
  readonly make: MakeWindow;
  readonly platform: NodeJS.Platform;
  readonly title: string;
  /** What stands on the wall when the page itself cannot be drawn. */
  readonly plainText: string;
  /** The colour of the ground, as `#rrggbb`: it is seen before the page is. */
  readonly ground: () => string;
  /** True once the program is ending: then a window may close. */
  readonly isQuitting: () => boolean;
}

export interface ElectronDisplay extends DisplayStage {
  /** The window of now; null before the first was made. It changes when the window is made anew. */
  window(): BrowserWindow | null;
  /** The page of now is there but does not answer. */
  pageHangs(): void;
}

/** The display's window in Electron. */
export function createElectronDisplay(parts: ElectronDisplayParts): ElectronDisplay {
  const { make, platform, title, plainText, ground, isQuitting } = parts;
  let window: BrowserWindow | null = null;
  let frame: Frame = 'framed';
  let ready = false;
  let wanted = false;
  let events: StageEvents | null = null;

  const reveal = (): void => {
    if (window === null || !ready || !wanted) return;
    // Never takes the keyboard from the control window.
    if (!window.isVisible()) window.showInactive();
    events?.shown();
  };

  const move = (bounds: Rect): void => {
    // Chromium makes an X11 window that asks for just the size of a screen one pixel smaller, unless it has a fixed
    // size and comes from another one.
    if (frame === 'bare' && platform === 'linux') window?.setBounds({ ...bounds, height: bounds.height + 1 });
    window?.setBounds(bounds);
  };

  const attach = (made: BrowserWindow): void => {
    made.setMenuBarVisibility(false);
    made.once('ready-to-show', () => {
      if (made !== window) return;
      ready = true;
      reveal();
    });
    made.on('page-title-updated', (event) => event.preventDefault());
    made.on('close', (event) => {
      if (isQuitting() || made !== window) return;
      event.preventDefault();
      events?.closed();
    });
    made.on('closed', () => {
      if (made === window) window = null;
    });
    made.on('unresponsive', () => {
      if (made === window) events?.gone('unresponsive');
    });
    made.webContents.on('render-process-gone', (_event, { reason }) => {
      if (made === window && !isQuitting()) events?.gone(reason);
    });
    made.webContents.on('before-input-event', (event, input) => {
      if (input.type !== 'keyDown' || (input.key !== 'F11' && input.key !== 'Escape')) return;
      event.preventDefault();
      if (!input.isAutoRepeat) events?.key(input.key);
    });
  };

  return {
    window: () => window,
    pageHangs: () => {
      if (window !== null && !isQuitting()) events?.gone('unresponsive');
    },
    listen: (to) => {
      events = to;
    },
    open: (as, bounds, options) => {
      const before = window;
      const framed = as === 'framed';
      frame = as;
      const look = {
        ...bounds,
        title,
        backgroundColor: ground(),
        frame: framed,
        resizable: framed,
        movable: framed,
        minimizable: framed,
        maximizable: framed,
        // No call makes a window fullscreen on a screen of our choice (P7): the bare one just covers it.
        fullscreenable: framed,
        hasShadow: framed,
        roundedCorners: framed,
        enableLargerThanScreen: !framed,
      };
      window =
        options?.plain === true
          ? make('display', look, plainPage(plainText, ground()))
          : make('display', look);
      ready = false;
      wanted = false;
      before?.destroy();
      attach(window);
      if (!framed) move(bounds);
    },
    show: () => {
      wanted = true;
      reveal();
    },
    hide: () => {
      wanted = false;
      window?.hide();
    },
    move,
    setFull: (on) => {
      if (platform === 'darwin') window?.setSimpleFullScreen(on);
      else window?.setFullScreen(on);
    },
    raise: (on) => {
      window?.setAlwaysOnTop(on, 'screen-saver');
      if (on) window?.moveTop();
    },
    bounds: () => window?.getBounds() ?? { x: 0, y: 0, width: 0, height: 0 },
  };
}
