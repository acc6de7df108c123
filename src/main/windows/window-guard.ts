import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents, WebPreferences } from 'electron';
import { roleArgument } from '../../contract/channels';
import type { Role } from '../../contract/channels';
import type { Pages } from '../protocol/scheme';

/** What a window may choose; the rest is the guard's. */
export type WindowOptions = Omit<BrowserWindowConstructorOptions, 'webPreferences' | 'show'>;

export interface WindowFactoryParts {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow;
  /** The preload's file. */
  readonly preload: string;
  readonly icon: string;
  readonly pages: Pages;
  /** Called before the window loads its page. */
  readonly onMade: (role: Role, contents: WebContents) => void;
  /** When a window of the role may load its page. */
  readonly turnOf: (role: Role) => Promise<void>;
  /** Takes one sentence about a page that could not be loaded. */
  readonly log: (sentence: string) => void;
}

/** A hidden window of the role, loading `address`: its page unless told. */
export type MakeWindow = (role: Role, options: WindowOptions, address?: string) => BrowserWindow;

export interface WindowFactory {
  readonly make: MakeWindow;
  /** The role of a window's contents; null when they are not ours. */
  roleOf(webContentsId: number): Role | null;
}

/** What every page runs under, whatever it asks for. */
const required = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  // A covered window still counts its seconds and sounds its chimes.
  backgroundThrottling: false,
  autoplayPolicy: 'no-user-gesture-required',
} as const satisfies WebPreferences;

/**
 * The preferences of a page: what is wanted, on top of what every page runs under.
 *
 * @throws when something is wanted that would weaken it
 */
export function guardedPreferences(wanted: WebPreferences): WebPreferences {
  for (const [name, value] of Object.entries(required)) {
    const asked: unknown = Reflect.get(wanted, name);
    if (asked !== undefined && asked !== value) {
      throw new Error(`A window may not be made with ${name} set to ${JSON.stringify(asked)}.`);
    }
  }
  return { ...wanted, ...required };
}

/** The one place where windows are made. */
export function createWindowFactory(parts: WindowFactoryParts): WindowFactory {
  const { BrowserWindow, preload, icon, pages, onMade, turnOf, log } = parts;
  const roles = new Map<number, Role>();
  return {
    make: (role, options, address = pages.urlOf(role)) => {
      const window = new BrowserWindow({
        ...options,
        icon,
        show: false,
        webPreferences: guardedPreferences({
          preload,
          additionalArguments: [`${roleArgument}${role}`],
          devTools: pages.devServer !== null,
        }),
      });
      const contents = window.webContents;
      const { id } = contents;
      roles.set(id, role);
      contents.once('destroyed', () => roles.delete(id));
      onMade(role, contents);
      turnOf(role)
        .then(() => (window.isDestroyed() ? undefined : window.loadURL(address)))
        .catch((error: unknown) => log(`The ${role} page did not load: ${String(error)}`));
      return window;
    },
    roleOf: (webContentsId) => roles.get(webContentsId) ?? null,
  };
}
