import type { CueOrder, CueReport } from '../../contract/cue-order';
import type { CueName } from '../../domain/session/cues';
import { instant, millis, seconds, type Instant } from '../../domain/units';
import type { Cancel, Clock } from '../clock/clock';

/** A cue that is later than this, in real milliseconds, is only shown (design section 4). */
const tooLate = 1_500;
/** Above this rate cues are reported, not sounded (design section 8). */
const fastestSounded = 10;
/** How long the window may take to say what it did with a cue, in real time. */
const answerTime = seconds(3);
/** How long before a cue the window is told of it, in real time: it may have to open a sound device anew. */
const wakeTime = seconds(3);

/** What came of a cue; `played` is the session's instant at which the sound was handed to the audio device. */
export interface CueOutcome {
  readonly name: CueName;
  readonly due: Instant;
  readonly played: Instant | null;
  readonly why: string | null;
}

/** The reasons for which a cue is only shown although the sound works. */
export const shownOnPurpose: ReadonlySet<string> = new Set(['shown-only', 'late', 'fast-rehearsal', 'muted']);

/** `P` is whatever tells later where the cue belongs; the desk only keeps it. */
export interface CueDeskPorts<P> {
  readonly clock: Clock;
  /** Sends the order to the one window that owns sound; false when there is none. */
  send(order: CueOrder): boolean;
  /** Tells that window that a cue is near. */
  wake(): void;
  volume(): number;
  muted(): boolean;
  outcome(outcome: CueOutcome, place: P): void;
}

/** Has each cue played once, by one window, and hears back what was really done. */
export interface CueDesk<P> {
  cue(name: CueName, due: Instant, sound: boolean, place: P): void;
  report(report: CueReport): void;
  /** When the next cue falls due if nothing else happens; null for never. Said at every change. */
  expect(due: Instant | null): void;
}

export function createCueDesk<P>({ clock, send, wake, volume, muted, outcome }: CueDeskPorts<P>): CueDesk<P> {
  let orders = 0;
  let expected: Cancel | null = null;
  const waiting = new Map<number, { name: CueName; due: Instant; place: P; giveUp: () => void }>();

  return {
    expect: (due) => {
      expected?.();
      expected = null;
      if (due === null || clock.rate > fastestSounded || muted() || volume() === 0) return;
      const left = due - clock.now() - wakeTime * clock.rate;
      expected = clock.after(millis(Math.max(0, left)), wake);
    },
    cue: (name, due, sound, place) => {
      const late = (clock.now() - due) / clock.rate;
      const shownOnly = (why: string): void => outcome({ name, due, played: null, why }, place);
      if (!sound) return shownOnly('shown-only');
      if (late > tooLate) return shownOnly('late');
      if (clock.rate > fastestSounded) return shownOnly('fast-rehearsal');
      if (muted() || volume() === 0) return shownOnly('muted');
      const id = (orders += 1);
      const giveUp = clock.afterReal(answerTime, () => {
        waiting.delete(id);
        shownOnly('no-answer');
      });
      waiting.set(id, { name, due, place, giveUp });
      if (!send({ id, name, volume: volume(), due: clock.mono() - late })) {
        giveUp();
        waiting.delete(id);
        shownOnly('no-window');
      }
    },
    report: ({ id, played, why }) => {
      const order = waiting.get(id);
      if (order === undefined) return;
      order.giveUp();
      waiting.delete(id);
      const { name, due, place } = order;
      if (played === null) return outcome({ name, due, played: null, why: why ?? 'not-played' }, place);
      const ago = (clock.mono() - played) * clock.rate;
      outcome({ name, due, played: instant(clock.now() - ago), why: null }, place);
    },
  };
}
