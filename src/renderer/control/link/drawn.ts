import { createContext, useContext } from 'react';
import type { Bridge } from '../../../contract/channels';

/** Tells main once that the first full frame was drawn, however often the preview is built again. */
export function createDrawn(bridge: Bridge): () => void {
  let told = false;
  return () => {
    if (told) return;
    told = true;
    bridge.report('window:drawn', null);
  };
}

export const DrawnContext = createContext<() => void>(() => undefined);

export const useDrawn = (): (() => void) => useContext(DrawnContext);
