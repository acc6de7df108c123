import type { RunningSession } from '../../contract/saved/running-session';
import { replay } from '../../domain/session/replay';
import type { Session } from '../../domain/session/state';
import { instant, latest, type Instant, type SchoolDate } from '../../domain/units';

/** More than this lost, in real milliseconds, and the teacher is asked (design section 4). */
const askAfter = 30_000;

/** What is to be done at a start with the session that was running when the program ended. */
export type Resumption =
  | { readonly kind: 'none' }
  /** The same session, as if it had run on; `askFrom`: held since then, because more than 30 s were lost. */
  | {
      readonly kind: 'carry';
      /** Brought up to where main was last seen alive. */
      readonly session: Session;
      readonly now: Instant;
      readonly rehearsalWall: number | null;
      readonly askFrom: Instant | null;
      readonly numbersAhead: number;
    }
  /** Another day: the session is closed; only whether the open round counts is asked. */
  | { readonly kind: 'closed'; readonly session: Session };

/** `found` as it was saved; `wall` is the PC's clock now, in milliseconds since 1970. */
export function resumptionOf(
  found: { readonly value: RunningSession; readonly lastTouched: number } | null,
  today: SchoolDate,
  wall: number,
): Resumption {
  if (found === null) return { kind: 'none' };
  const { value, lastTouched } = found;
  const { setup, entries, anchor, rehearsalWall, numbersAhead } = value;
  const at = (clock: number): Instant =>
    instant(anchor.session + Math.max(0, clock - anchor.wall) * setup.rate);
  const alive = at(lastTouched);
  const session: Session = { setup, entries, state: replay(setup, entries, alive) };
  if (setup.date !== today) return { kind: 'closed', session };
  // The PC's clock may have been set back meanwhile: what was lived is never lived again.
  const now = latest(at(wall), alive);
  return {
    kind: 'carry',
    session,
    now,
    rehearsalWall: rehearsalWall === null ? null : rehearsalWall + (now - anchor.session),
    askFrom: wall - lastTouched > askAfter ? alive : null,
    numbersAhead,
  };
}

/** The round that was going on when the session was closed, if it had not counted yet; null for none. */
export function openRound({ state }: Session): number | null {
  const { segment } = state;
  if (state.stage === 'done' || segment.kind !== 'work') return null;
  const counted = state.counted.some((round) => round.round === segment.round);
  return counted ? null : segment.round;
}
