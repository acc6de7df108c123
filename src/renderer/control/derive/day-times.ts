import type { ControlSnapshot } from '../../../domain/view/snapshot';
import type { Millis, TimeOfDay } from '../../../domain/units';
import { millis, seconds } from '../../../domain/units';

/** When today starts, as things stand at `wallNow`: at the planned time, or, once that has passed, now. Both since 1970. */
export function dayStart(planned: TimeOfDay, wallNow: number): number {
  const [hours = 0, minutes = 0] = planned.split(':').map(Number);
  return Math.max(wallNow, new Date(wallNow).setHours(hours, minutes, 0, 0));
}

/** The day as it would run from its start: how long after the start each round begins, and how long all of it takes. */
export function dayFromStart({ timings, columns }: Pick<ControlSnapshot, 'timings' | 'columns'>): {
  readonly begins: ReadonlyMap<number, Millis>;
  readonly whole: Millis;
} {
  const { openingSeconds, moveSeconds, closingSeconds } = timings;
  const begins = new Map<number, Millis>();
  let at: number = seconds(openingSeconds);
  columns.forEach(({ round, length }, index) => {
    if (index > 0) at += seconds(moveSeconds);
    begins.set(round, millis(at));
    at += length;
  });
  return { begins, whole: millis(at + seconds(closingSeconds)) };
}
