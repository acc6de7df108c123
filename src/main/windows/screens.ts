import type { PowerMonitor, Screen } from 'electron';
import { millis } from '../../domain/units';
import type { PcClocks } from '../clock/pc-clocks';
import type { ScreenInfo } from './geometry';

/** No event at all comes over a remote desktop (P4); a screen that went must be noticed within 2 s all the same. */
const POLL = millis(1_500);

/** The screens of the PC as they are now, and a sign whenever they may have changed. */
export interface Screens {
  all(): readonly ScreenInfo[];
  primary(): ScreenInfo;
  /** `hear` gets what made it worth a look; a poll comes every 1.5 s whatever happens. */
  onSign(hear: (why: ScreenSign) => void): void;
}

export type ScreenSign = 'screen-added' | 'screen-removed' | 'screen-changed' | 'resume' | 'poll';

export function createScreens(
  screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'on'>,
  powerMonitor: Pick<PowerMonitor, 'on'>,
  clock: Pick<PcClocks, 'after'>,
): Screens {
  return {
    all: () => screen.getAllDisplays(),
    primary: () => screen.getPrimaryDisplay(),
    onSign: (hear) => {
      screen.on('display-added', () => hear('screen-added'));
      screen.on('display-removed', () => hear('screen-removed'));
      screen.on('display-metrics-changed', () => hear('screen-changed'));
      powerMonitor.on('resume', () => hear('resume'));
      powerMonitor.on('unlock-screen', () => hear('resume'));
      const poll = (): void => {
        hear('poll');
        clock.after(POLL, poll);
      };
      clock.after(POLL, poll);
    },
  };
}
