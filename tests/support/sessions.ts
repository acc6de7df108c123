import { dealWheel } from '../../src/domain/rotation/deal';
import type { Act } from '../../src/domain/session/acts';
import {
  remainingAt,
  type GapCause,
  type Happening,
  type Session,
  type Setup,
} from '../../src/domain/session/state';
import { startSession, step, type SessionEvent } from '../../src/domain/session/step';
import { between, instant, plus, schoolDate, seconds, type Instant } from '../../src/domain/units';
import { aPlan } from './plans';

/** When every session here starts; not zero, so that an instant taken for a length shows. */
export const dayStart = instant(5_000_000);

/** `minutes` and `secs` after the start of the session. */
export const at = (minutes: number, secs = 0): Instant => plus(dayStart, seconds(minutes * 60 + secs));

/**
 * A session of `aPlan()` unless told otherwise: opening to 1:00; rounds from 1:00 to 16:00, 19:00 to 34:00, 37:00 to 52:00
 * and 55:00 to 70:00 with moves between them; closing to 72:00.
 */
export function aSetup({ plan = aPlan(), ...changes }: Partial<Setup> = {}): Setup {
  return {
    id: 'session-1',
    plan,
    date: schoolDate('2026-09-07'),
    wheel: dealWheel(plan, null).wheel,
    away: [],
    startedAt: dayStart,
    scheduledStart: dayStart,
    finishBy: null,
    firstRound: 1,
    lastRound: plan.timings.rounds,
    fitted: {},
    practice: null,
    rate: 1,
    ...changes,
  };
}

/** What is done to a session at a moment: an act, Undo, a gap in which main did not run, or nothing. */
export type Doing =
  | Act
  | { readonly name: 'undo' }
  | { readonly name: 'gap'; readonly from: Instant; readonly cause?: GapCause };
export type Moment = readonly [Instant, Doing];

/** A session with everything that was told of it. */
export interface Lived {
  readonly session: Session;
  readonly happenings: readonly Happening[];
  /** For each moment, whether it was taken. */
  readonly taken: readonly boolean[];
}

/** What a doing is to `step`. */
export const eventOf = (doing: Doing): SessionEvent => {
  switch (doing.name) {
    case 'undo':
      return { kind: 'undo' };
    case 'gap':
      return { kind: 'gap', from: doing.from, cause: doing.cause ?? 'slept' };
    default:
      return { kind: 'act', act: doing, by: 'control' };
  }
};

/** Starts a session and takes it through `moments` to `until`. */
export function live(setup: Setup, moments: readonly Moment[], until: Instant): Lived {
  const started = startSession(setup);
  return moments
    .map(([now, doing]) => [now, eventOf(doing)] as const)
    .concat([[until, { kind: 'time' }]])
    .reduce<Lived>(
      (lived, [now, event], index) => {
        const { session, happenings, taken } = step(lived.session, event, now);
        return {
          session,
          happenings: [...lived.happenings, ...happenings],
          taken: index < moments.length ? [...lived.taken, taken] : lived.taken,
        };
      },
      { session: started.session, happenings: started.happenings, taken: [] },
    );
}

/** The cues that were told, as "name at minutes:seconds" after the session's start; those that were only shown say so. */
export const cuesOf = ({ happenings }: Pick<Lived, 'happenings'>): readonly string[] =>
  happenings.flatMap((one) =>
    one.kind === 'cue' ? [`${one.name} ${clockText(one.due)}${one.sound ? '' : ' shown'}`] : [],
  );

/** "minutes:seconds" since the session's start. */
export function clockText(when: Instant): string {
  const secs = between(dayStart, when) / 1000;
  return `${Math.floor(secs / 60)}:${String(secs % 60).padStart(2, '0')}`;
}

/** Which segment it is and what is left of it: "work 1, 13:00 left"; "over" in overtime. */
export function standing({ state }: Session): string {
  const { segment } = state;
  const left = remainingAt(segment, state.held?.from ?? state.at) / 1000;
  const whole = Math.abs(left);
  const shown = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  const stage = state.stage === 'running' ? '' : `${state.stage} in `;
  return `${stage}${segment.kind} ${segment.round}, ${shown} ${left < 0 ? 'over' : 'left'}`;
}

/** The pieces of the past as "kind round from-to". */
export const pastOf = ({ state }: Session): readonly string[] =>
  state.past.map(({ kind, round, from, to }) => `${kind} ${round} ${clockText(from)}-${clockText(to)}`);

/** The numbers of the rounds that count. */
export const countedIn = ({ state }: Session): readonly number[] => state.counted.map(({ round }) => round);
