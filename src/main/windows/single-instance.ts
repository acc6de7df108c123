import type { App } from 'electron';

/**
 * Whether this is the only Roundabout on its data folder (Electron's `userData`, which must be set by now). If not, the
 * other one shows itself, and this one should end.
 *
 * @param onSecond runs whenever another start finds us here
 */
export function claimDataFolder(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  onSecond: () => void,
): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecond);
  return true;
}
