import type { Instant } from '../../../domain/units';
import { type Face, face, nextChange } from '../../../domain/view/face';
import type { DisplaySnapshot } from '../../../domain/view/snapshot';
import { realWait, sessionTime, timeOfDayAt } from './session-time';
import type { WindowClock } from './window-clock';

/** Runs something once, in `delay` milliseconds; the answer calls it off. */
export type After = (delay: number, run: () => void) => () => void;

/** The newest snapshot, and what of it shows at this second. Both keep their identity until they change. */
export interface FaceStore {
  readonly snapshot: () => DisplaySnapshot;
  readonly face: () => Face;
  /**
   * The time of day at which the countdown ends, in milliseconds since 1970; null while that is open. It is read off the
   * PC's clock once for each snapshot, so that it does not flicker between two minutes.
   */
  readonly until: () => number | null;
  readonly subscribe: (hear: () => void) => () => void;
  /** Takes a newer snapshot; an older one is dropped. */
  readonly take: (snapshot: DisplaySnapshot) => void;
  /** The session's time now. */
  readonly now: () => Instant;
  /** The PC's time of day at a moment of the session, in milliseconds since 1970. */
  readonly timeOfDay: (at: Instant) => number;
  readonly close: () => void;
}

export interface FaceStoreParts {
  readonly clock: Pick<WindowClock, 'now'>;
  readonly after: After;
  /** The PC's time of day, in milliseconds since 1970. */
  readonly pcTime: () => number;
}

/** Just more than a frame of 60 Hz, in milliseconds. */
const frame = 17;

/** The least wait for a redraw: on a rehearsal's fast clock seconds pass faster than a screen can show them. */
const shortestWait = (rate: number): number => (1000 / rate < frame ? frame : 0);

/**
 * Redraws exactly when the face changes next: at the edge of a second, not in an interval, which would drift. Each edge
 * is reckoned anew from the clock, and nothing runs while nothing changes.
 */
export function createFaceStore(first: DisplaySnapshot, { clock, after, pcTime }: FaceStoreParts): FaceStore {
  let snapshot = first;
  let shown = face(first, sessionTime(first.clock, clock.now()));
  let callOff = (): void => undefined;
  const listeners = new Set<() => void>();
  const timeOfDay = (at: Instant): number =>
    timeOfDayAt(snapshot.clock, at, sessionTime(snapshot.clock, clock.now()), pcTime());
  const timeOfEnd = (): number | null => (shown.until === null ? null : timeOfDay(shown.until));
  let until = timeOfEnd();

  const draw = (anew: boolean): void => {
    const now = sessionTime(snapshot.clock, clock.now());
    const before = shown.until;
    shown = face(snapshot, now);
    if (anew || shown.until !== before) until = timeOfEnd();
    arm(now);
    for (const hear of listeners) hear();
  };
  const arm = (now: Instant): void => {
    const next = nextChange(snapshot, now);
    if (next === null) return;
    // A timer counts whole milliseconds, and one that fires before the edge would show the old second again.
    const wait = Math.ceil(realWait(snapshot.clock, now, next));
    callOff = after(Math.max(shortestWait(snapshot.clock.rate), wait), () => draw(false));
  };
  arm(sessionTime(first.clock, clock.now()));

  return {
    snapshot: () => snapshot,
    face: () => shown,
    until: () => until,
    subscribe: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
    take: (newer) => {
      if (newer.revision <= snapshot.revision) return;
      snapshot = newer;
      callOff();
      draw(true);
    },
    now: () => sessionTime(snapshot.clock, clock.now()),
    timeOfDay,
    close: () => callOff(),
  };
}

/** A window's own timer. */
export const windowAfter: After = (delay, run) => {
  const timer = setTimeout(run, delay);
  return () => clearTimeout(timer);
};
