import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { locatePages } from '../../../../src/main/protocol/scheme';
import { createWindowFactory, guardedPreferences } from '../../../../src/main/windows/window-guard';

/** A window class that notes what it is made with. */
function setUp(devServer?: string) {
  const made: BrowserWindowConstructorOptions[] = [];
  const steps: string[] = [];
  const closers: (() => void)[] = [];
  class NotingWindow {
    readonly webContents = {
      id: made.length + 1,
      once: (_event: 'destroyed', run: () => void) => closers.push(run),
    };
    constructor(options: BrowserWindowConstructorOptions) {
      made.push(options);
    }
    isDestroyed(): boolean {
      return false;
    }
    loadURL(url: string): Promise<void> {
      steps.push(url);
      return Promise.resolve();
    }
  }
  const factory = createWindowFactory({
    BrowserWindow: NotingWindow as unknown as new (options: BrowserWindowConstructorOptions) => BrowserWindow,
    preload: 'preload.cjs',
    icon: 'icon.png',
    pages: locatePages(devServer, false),
    onMade: (role) => steps.push(`made ${role}`),
    turnOf: () => Promise.resolve(),
    log: () => undefined,
  });
  return { factory, made, steps, closers };
}

describe('the one way to make a window', () => {
  it('[house style 8] puts every page in its own world, sandboxed, without Node', () => {
    const { factory, made } = setUp();
    factory.make('control', {});
    expect(made[0]?.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      backgroundThrottling: false,
      autoplayPolicy: 'no-user-gesture-required',
      devTools: false,
    });
  });

  it.each([
    { contextIsolation: false },
    { sandbox: false },
    { nodeIntegration: true },
    { nodeIntegrationInWorker: true },
    { nodeIntegrationInSubFrames: true },
    { webSecurity: false },
    { allowRunningInsecureContent: true },
    { webviewTag: true },
    { backgroundThrottling: true },
  ])('[house style 8] refuses a window with %o', (weaker) => {
    expect(() => guardedPreferences(weaker)).toThrow(Object.keys(weaker)[0]);
  });

  it('gives developer tools only while developing', () => {
    const { factory, made } = setUp('http://localhost:5173');
    factory.make('display', {});
    expect(made[0]?.webPreferences?.devTools).toBe(true);
  });

  it('[house style 5] knows each window’s role, tells it the preload, and forgets it with the window', () => {
    const { factory, made, closers } = setUp();
    factory.make('control', {});
    factory.make('display', {});
    expect(made.map(({ webPreferences }) => webPreferences?.additionalArguments)).toEqual([
      ['--roundabout-role=control'],
      ['--roundabout-role=display'],
    ]);
    expect([factory.roleOf(1), factory.roleOf(2), factory.roleOf(3)]).toEqual(['control', 'display', null]);
    closers[1]?.();
    expect(factory.roleOf(2)).toBeNull();
  });

  it('keeps it hidden, and is ready to send to it before its page loads', async () => {
    const { factory, made, steps } = setUp();
    factory.make('display', {});
    await Promise.resolve();
    expect(made[0]?.show).toBe(false);
    expect(steps).toEqual(['made display', 'roundabout://app/display/index.html']);
  });
});
