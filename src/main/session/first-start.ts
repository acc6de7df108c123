import { millis, seconds } from '../../domain/units';
import type { Clock } from '../clock/clock';
import type { Lesson } from './lesson';

/** The class sees a session from its first second; a display that never comes must not keep it from starting. */
const displayWait = seconds(3);

export interface FirstStart {
  /** The display was drawn. */
  drawn(): void;
  /** Something that a window shows has changed. */
  changed(): void;
}

/**
 * Begins the session that `--start` asked for: once, as soon as the class can see it and the teacher has answered whether
 * a round of another day counts, since the answer decides where the wheel stands.
 */
export function createFirstStart(
  lesson: Pick<Lesson, 'session' | 'snapshots' | 'start'>,
  clock: Pick<Clock, 'afterReal'>,
): FirstStart {
  let state: 'hidden' | 'seen' | 'begun' = 'hidden';

  function begin(): void {
    if (state !== 'seen' || lesson.snapshots().control.openRound !== null) return;
    state = 'begun';
    // What the change was about is finished first.
    clock.afterReal(millis(0), () => {
      if (lesson.session() === null) lesson.start('all', 'cli');
    });
  }
  function drawn(): void {
    if (state === 'hidden') state = 'seen';
    begin();
  }
  clock.afterReal(displayWait, drawn);
  return { drawn, changed: begin };
}
