import type { Instant } from '../../../domain/units';
import { instant } from '../../../domain/units';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import type { After } from '../../shared/clock/face-store';
import { realWait, sessionTime, timeOfDayAt } from '../../shared/clock/session-time';
import type { WindowClock } from '../../shared/clock/window-clock';
import { leftOf, segmentOf } from '../derive/segment';
import type { SnapshotStore } from '../link/snapshot-store';

/** The session's clock as this window draws it. */
export interface SessionClock {
  /** The session's instant at the last tick, so that everything in one redraw shows one time. */
  readonly now: () => Instant;
  /** The time of day, in milliseconds since 1970, at an instant of the session. */
  readonly wallAt: (at: Instant) => number;
  /** Calls once a second, on the edge that the countdown turns on; in a fast rehearsal at most once a frame. */
  readonly onTick: (hear: () => void) => () => void;
}

export interface SessionClockParts {
  readonly clock: Pick<WindowClock, 'now'>;
  readonly after: After;
  /** The PC's time of day, in milliseconds since 1970. */
  readonly pcTime: () => number;
}

/** Just more than a frame of 60 Hz: on a rehearsal's clock seconds pass faster than a screen can show them. */
const shortestWait = 17;

/** A clock that ticks on from the newest snapshot; a new snapshot is a tick of its own. */
export function createSessionClock(
  snapshots: SnapshotStore,
  { clock, after, pcTime }: SessionClockParts,
): SessionClock {
  let [now, pc] = [instant(0), pcTime()];
  let callOff = (): void => undefined;
  const listeners = new Set<() => void>();

  const tick = (): void => {
    const snapshot = snapshots.read();
    const face = snapshot.display.clock;
    [now, pc] = [sessionTime(face, clock.now()), pcTime()];
    callOff();
    callOff = after(Math.max(shortestWait, Math.ceil(realWait(face, now, nextEdge(snapshot, now)))), tick);
    for (const hear of listeners) hear();
  };
  snapshots.subscribe(tick);
  tick();

  return {
    now: () => now,
    wallAt: (at) => timeOfDayAt(snapshots.read().display.clock, at, now, pc),
    onTick: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
  };
}

/** When the countdown turns to its next second; without one that runs, a second from now. */
export function nextEdge(snapshot: ControlSnapshot, now: Instant): Instant {
  const segment = segmentOf(snapshot);
  if (segment === null || segment.pausedAt !== null) return instant(now + 1000);
  const left = leftOf(segment, now);
  const past = ((left % 1000) + 1000) % 1000;
  return instant(now + (past === 0 ? 1000 : past));
}
