import type { Bridge } from '../../contract/channels';

declare global {
  interface Window {
    readonly roundabout: Bridge;
  }
}

/** The window's way to main, which the preload put there. */
export const bridge = (): Bridge => window.roundabout;
