import attention from '../../../../resources/chimes/attention.wav?inline';
import end from '../../../../resources/chimes/end.wav?inline';
import move from '../../../../resources/chimes/move.wav?inline';
import oneMinute from '../../../../resources/chimes/one-minute.wav?inline';
import planningOver from '../../../../resources/chimes/planning-over.wav?inline';
import start from '../../../../resources/chimes/start.wav?inline';
import type { CueName } from '../../../domain/session/cues';

/** Each cue's sound as a `data:` URI: part of the program, so that no request, and no failure of one, is possible. */
export const chimes: Readonly<Record<CueName, string>> = {
  start,
  'planning-over': planningOver,
  'one-minute': oneMinute,
  move,
  end,
  attention,
};
