import { useState } from 'react';
import { windowAfter } from '../../shared/clock/face-store';
import { createSinglePress, type SinglePress } from './single-press';

/**
 * For buttons whose command, given twice, does a second thing. The button looks as ever meanwhile: main answers within a
 * blink, and a button that is switched off under the focus drops it.
 */
export function useSinglePress(): SinglePress {
  const [press] = useState(() => createSinglePress(windowAfter));
  return press;
}
