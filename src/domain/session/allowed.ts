import { minus, minutes, seconds, type Instant } from '../units';
import { fitTo } from './fit';
import { warningFits } from './crossings';
import type { Act, ActName } from './acts';
import { roundShown } from './segments';
import { endOf, remainingAt, type Session, type Setup, type State } from './state';

/**
 * Which acts the state of a session allows: the one answer that control, keyboard, minibar and remote all use
 * [A1]. For acts with a choice (a round, a number of minutes) see `isAllowed`.
 */
export function allowedActs(session: Session | null, now: Instant): Readonly<Record<ActName, boolean>> {
  if (session === null) return noActs;
  const { setup, state } = session;
  const running = state.stage === 'running';
  const paused = state.segment.pausedAt !== null;
  return {
    pause: running && !paused,
    resume: running && paused,
    plus: running,
    minus: running && remainingAt(state.segment, now) > minutes(1),
    next: running,
    back: running && roundBefore(state) !== null,
    jump: canJump(session),
    restart: running,
    hold: running,
    end: running || state.stage === 'held',
    attention: running,
    'two-fingers': running,
    blank: state.stage !== 'held',
    message: state.stage !== 'held',
    show: running,
    fit: running && !paused && fitTo(setup, state, now, now) !== null,
    'drop-rounds': leastLastRound(session) !== null,
    away: running,
    'let-chime': running && warningWindow(setup, state) !== null,
    answer: state.stage === 'held',
  };
}

/** Whether this very act, with its choices, is allowed now. */
export function isAllowed(session: Session, act: Act, now: Instant): boolean {
  const { setup, state } = session;
  switch (act.name) {
    case 'fit':
      return (
        state.stage === 'running' &&
        state.segment.pausedAt === null &&
        fitTo(setup, state, now, act.end) !== null
      );
    case 'drop-rounds': {
      const least = leastLastRound(session);
      return (
        least !== null &&
        act.last >= least &&
        act.last < state.lastRound &&
        (act.end === null || state.segment.pausedAt === null)
      );
    }
    case 'minus':
      return state.stage === 'running' && remainingAt(state.segment, now) > minutes(act.minutes);
    case 'jump':
      return (
        canJump(session) &&
        act.round >= setup.firstRound &&
        act.round <= state.lastRound &&
        !(state.segment.kind === 'work' && state.segment.round === act.round)
      );
    case 'show':
      return (
        allowedActs(session, now).show &&
        (act.station === null || setup.plan.stations.some((station) => station.id === act.station))
      );
    case 'away':
      return allowedActs(session, now).away && setup.plan.groups.some((group) => group.id === act.group);
    default:
      return allowedActs(session, now)[act.name];
  }
}

const canJump = ({ setup, state }: Session): boolean =>
  state.stage === 'running' && state.lastRound > setup.firstRound;

/** The fewest rounds that can be left: those up to the one that goes on or comes next. Null when none can be left out. */
export function leastLastRound({ setup, state }: Session): number | null {
  if (state.stage !== 'running' || state.segment.kind === 'closing') return null;
  const least = roundShown(setup, state.segment);
  return least < state.lastRound ? least : null;
}

/** A session can be started while none runs; one that is over gives way. */
export const canStart = (session: Session | null): boolean =>
  session === null || session.state.stage === 'done';

const noActs: Readonly<Record<ActName, boolean>> = {
  pause: false,
  resume: false,
  plus: false,
  minus: false,
  next: false,
  back: false,
  jump: false,
  restart: false,
  hold: false,
  end: false,
  attention: false,
  'two-fingers': false,
  blank: false,
  message: false,
  show: false,
  fit: false,
  'drop-rounds': false,
  away: false,
  'let-chime': false,
  answer: false,
};

/** The round that "back" goes to: after a round the round itself, within one the round sat before it [A6]. */
export function roundBefore(state: State): number | null {
  const { segment, past } = state;
  if (segment.kind === 'move' || segment.kind === 'closing') return segment.round;
  const before = past
    .filter((piece) => piece.kind === 'work' && piece.round < segment.round)
    .map((piece) => piece.round);
  return before.length === 0 ? null : Math.max(...before);
}

/** When the teacher alone is warned of the end of the present segment [T8]; null for never. */
export function warningWindow(
  setup: Setup,
  state: State,
): { readonly from: Instant; readonly until: Instant } | null {
  const { segment } = state;
  const lead = setup.plan.timings.privateWarningSeconds;
  if (segment.kind !== 'work' || segment.chimeLet || segment.holds || !warningFits(segment, lead))
    return null;
  if (segment.pausedAt !== null) return null;
  const until = endOf(segment);
  return { from: minus(until, seconds(lead)), until };
}
