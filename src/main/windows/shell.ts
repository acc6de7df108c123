import type { App, BrowserWindow, Dialog, PowerMonitor, Screen } from 'electron';
import type { Role } from '../../contract/channels';
import type { DisplayFingerprint } from '../../contract/saved/settings';
import type { Catalogue } from '../../contract/text';
import type { ProjectorFace } from '../../domain/view/snapshot';
import { millis } from '../../domain/units';
import type { PcClocks } from '../clock/pc-clocks';
import { createControlWindow } from './control-window';
import { createDisplayKeeper } from './display-keeper';
import type { DisplayKeeper, DisplayState } from './display-keeper';
import { createElectronDisplay } from './electron-display';
import type { Rect } from './geometry';
import { createLeaving } from './leaving';
import { createPageWatch } from './page-watch';
import { inReach, placeControl } from './placement';
import { askControlFailed, askLeaving, askWhereToSave } from './questions';
import { createReviver } from './reviver';
import { createScreens } from './screens';
import type { MakeWindow } from './window-guard';

/** When screens come or go, the system may bring control into reach by itself; after this we do (P11). */
const RESCUE_DELAY = millis(1_000);

export interface ShellParts {
  readonly app: Pick<App, 'on' | 'quit'>;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'on'>;
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
  readonly dialog: Pick<Dialog, 'showMessageBox' | 'showSaveDialog'>;
  readonly make: MakeWindow;
  readonly clock: Pick<PcClocks, 'after' | 'mono'>;
  readonly platform: NodeJS.Platform;
  readonly words: Catalogue['windows'];
  /** The colour of a window's ground, as `#rrggbb`: it is seen before the page is. */
  readonly ground: (role: Role) => string;
  readonly remembered: { readonly controlBounds: Rect | null; readonly display: DisplayFingerprint | null };
  readonly onControlBounds: (bounds: Rect) => void;
  readonly onDisplayScreen: (screen: DisplayFingerprint) => void;
  readonly onDisplayState: (state: DisplayState, why: string) => void;
  readonly onProjector: (face: ProjectorFace) => void;
  /** Asks the display's page whether it runs; false when none is there to be asked. */
  readonly askDisplay: () => boolean;
  /** Takes a sentence for the teacher. */
  readonly notify: (sentence: string) => void;
  readonly session: { readonly isRunning: () => boolean; readonly end: () => void };
  readonly log: (sentence: string) => void;
}

export interface Shell {
  readonly display: DisplayKeeper;
  readonly windowOf: (role: Role) => BrowserWindow | null;
  /** The display's page answered. */
  readonly displayAnswered: () => void;
  /** Shows control, whatever it was: the program was started once more, or its dock icon pressed. */
  readonly bringUp: () => void;
  /** Asks where a plan file is to be saved, `name` being offered; null when the teacher thinks better of it. */
  readonly askWhereToSave: (name: string) => Promise<string | null>;
}

/** Opens both windows and keeps them; the app must be ready. */
export function openShell(parts: ShellParts): Shell {
  const { app, clock, dialog, words, ground, log } = parts;
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  const isQuitting = (): boolean => quitting;

  const screens = createScreens(parts.screen, parts.powerMonitor, clock);
  const leave = createLeaving({
    isSessionRunning: parts.session.isRunning,
    ask: () => askLeaving(dialog, control.window, words.closing),
    hideControl: () => control.hide(),
    endSession: parts.session.end,
    quit: () => app.quit(),
  });
  const controlReviver = createReviver(
    clock,
    () => control.reload(),
    () => {
      void askControlFailed(dialog, words.controlFailed).then((answer) => {
        if (answer === 'quit') return app.quit();
        controlReviver.forget();
        control.reload();
      });
    },
  );
  const control = createControlWindow({
    make: parts.make,
    clock,
    title: words.controlTitle,
    ground: ground('control'),
    bounds: placeControl(screens.all(), screens.primary(), parts.remembered.controlBounds),
    isQuitting,
    onRest: (bounds) => {
      display.controlMoved();
      parts.onControlBounds(bounds);
    },
    onClose: () => void leave(),
    onGone: (why) => {
      log(`The control page is gone: ${why}.`);
      controlReviver.gone(why);
    },
    onF11: () => display.toggleFullscreen(),
  });
  const stage = createElectronDisplay({
    make: parts.make,
    platform: parts.platform,
    title: words.displayTitle,
    plainText: words.plainDisplay,
    ground: () => ground('display'),
    isQuitting,
  });
  const display = createDisplayKeeper({
    screens,
    stage,
    control,
    clock,
    remembered: parts.remembered.display,
    onState: parts.onDisplayState,
    onFace: parts.onProjector,
    onRemember: parts.onDisplayScreen,
    onFailed: () => parts.notify(words.displayFailed),
    log,
  });
  screens.onSign((why) => {
    if (why === 'poll') return;
    clock.after(RESCUE_DELAY, () => {
      const all = screens.all();
      if (!inReach(control.bounds(), all)) control.move(placeControl(all, screens.primary(), null));
    });
  });
  const watch = createPageWatch(clock, parts.askDisplay, stage.pageHangs);
  app.on('activate', () => control.bringUp());
  display.show('start');

  return {
    display,
    windowOf: (role) => (role === 'control' ? control.window : stage.window()),
    displayAnswered: watch.answered,
    bringUp: () => control.bringUp(),
    askWhereToSave: (name) => askWhereToSave(dialog, control.window, words.saveDialog, name),
  };
}
