import type { Locator, Page } from '@playwright/test';

/** Goes on with Tab, as a hand does, until the element has the focus. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    if (await holdsFocus(wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${String(wanted)}.`);
}

export const holdsFocus = (there: Locator): Promise<boolean> =>
  there.evaluateAll((found) => found.some((element) => element === document.activeElement));
