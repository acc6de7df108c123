import type { ElectronApplication } from '@playwright/test';
import type { Role } from '../../src/contract/channels';

/** A window as the system has it. */
export interface RealWindow {
  readonly visible: boolean;
  readonly focused: boolean;
  readonly fullscreen: boolean;
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Null while there is no window that shows the role's page. */
export function realWindow(app: ElectronApplication, role: Role): Promise<RealWindow | null> {
  return app.evaluate(({ BrowserWindow }, name) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes(`/${name}/`),
    );
    if (window === undefined) return null;
    return {
      visible: window.isVisible(),
      focused: window.isFocused(),
      fullscreen: window.isFullScreen(),
      bounds: window.getBounds(),
    };
  }, role);
}

/** A key as the system sends it, which windows see before their pages do; Playwright's own keys reach only the page. */
export function pressInWindow(app: ElectronApplication, role: Role, keyCode: string): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }, [name, key]) => {
      const window = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes(`/${name}/`),
      );
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key });
      window?.webContents.sendInputEvent({ type: 'keyUp', keyCode: key });
    },
    [role, keyCode] as const,
  );
}

/** What the close button does. */
export function closeWindow(app: ElectronApplication, role: Role): Promise<void> {
  return app.evaluate(({ BrowserWindow }, name) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().includes(`/${name}/`))
      ?.close();
  }, role);
}

/** Answers the next box of the system with one of its buttons, and tells the buttons that it offered. */
export function answerNextBox(app: ElectronApplication, button: number): Promise<void> {
  return app.evaluate(({ dialog }, response) => {
    const before = dialog.showMessageBox;
    const answer = (...given: readonly unknown[]) => {
      const options = given.at(-1) as { readonly buttons: readonly string[] };
      Object.assign(globalThis, { offered: options.buttons });
      dialog.showMessageBox = before;
      return Promise.resolve({ response, checkboxChecked: false });
    };
    dialog.showMessageBox = answer;
  }, button);
}

/** The buttons of the box that was answered; null while none was. */
export function offeredButtons(app: ElectronApplication): Promise<readonly string[] | null> {
  return app.evaluate(() => (globalThis as { readonly offered?: readonly string[] }).offered ?? null);
}
