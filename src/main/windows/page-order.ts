import type { Role } from '../../contract/channels';
import { millis } from '../../domain/units';
import type { PcClocks } from '../clock/pc-clocks';

/** How long the control page waits at most: a display that never draws must not keep it away. */
const MOST = millis(300);

export interface PageOrder {
  /** When a window of the role may load its page. */
  turnOf(role: Role): Promise<void>;
  /** The display's first full frame was drawn. */
  displayDrawn(): void;
}

/**
 * The display's page first, then control's. Loaded at once they share the few cores of a school's PC, and both come
 * later than one after the other.
 */
export function createPageOrder(after: PcClocks['after']): PageOrder {
  let open: () => void = () => undefined;
  const drawn = new Promise<void>((resolve) => {
    open = resolve;
  });
  after(MOST, open);
  return {
    turnOf: (role) => (role === 'display' ? Promise.resolve() : drawn),
    displayDrawn: () => open(),
  };
}
