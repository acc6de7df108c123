import attention from '../../../../resources/chimes/attention.wav?url&no-inline';
import end from '../../../../resources/chimes/end.wav?url&no-inline';
import move from '../../../../resources/chimes/move.wav?url&no-inline';
import oneMinute from '../../../../resources/chimes/one-minute.wav?url&no-inline';
import planningOver from '../../../../resources/chimes/planning-over.wav?url&no-inline';
import start from '../../../../resources/chimes/start.wav?url&no-inline';
import target from '../../../../resources/chimes/target.wav?url&no-inline';
import type { CueName } from '../../../domain/session/cues';

/** The address of each cue's sound in the bundle: as files, they are not also kept as text (docs/figures.md). */
export const chimes: Readonly<Record<CueName, string>> = {
  start,
  'planning-over': planningOver,
  'one-minute': oneMinute,
  move,
  end,
  attention,
  target,
};
