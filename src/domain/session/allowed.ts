import { minus, minutes, seconds, type Instant } from '../units';
import { fitTo } from './fit';
import { warningFits } from './crossings';
import type { Act, ActName } from './acts';
import { roundShown } from './segments';
import { endOf, remainingAt, type Session, type Setup, type State } from './state';
import { stationsToBreak } from './stations-to-break';

/**
 * Which acts the state of a session allows: the one answer that control, keyboard, minibar and remote all use
 * [A1]. For acts with a choice (a round, a number of minutes) see `isAllowed`.
 */
export function allowedActs(session: Session | null, now: Instant): Readonly<Record<ActName, boolean>> {
  if (session === null) return noActs;
  const { setup, state } = session;
  const running = state.stage === 'running';
  const paused = state.segment.pausedAt !== null;
  const inRounds = roundsRun(session);
  const inPractice = running && state.segment.kind === 'practice';
  const clockRuns = inRounds || inPractice;
  return {
    pause: clockRuns && !paused,
    resume: clockRuns && paused,
    plus: inRounds,
    minus: inRounds && remainingAt(state.segment, now) > minutes(1),
    next: running,
    back: inRounds && roundBefore(state) !== null,
    jump: canJump(session),
    restart: clockRuns,
    hold: inRounds,
    end: running || state.stage === 'held',
    attention: running,
    'two-fingers': running,
    blank: state.stage !== 'held',
    message: state.stage !== 'held',
    show: inRounds,
    fit: inRounds && !paused && fitTo(setup, state, now, now) !== null,
    'drop-rounds': leastLastRound(session) !== null,
    away: running,
    'let-chime': running && warningWindow(setup, state) !== null,
    broke: inPractice || stationsToBreak(session).length > 0,
    answer: state.stage === 'held',
  };
}

/** Whether this very act, with its choices, is allowed now. */
export function isAllowed(session: Session, act: Act, now: Instant): boolean {
  const { setup, state } = session;
  switch (act.name) {
    case 'fit':
      return (
        roundsRun(session) && state.segment.pausedAt === null && fitTo(setup, state, now, act.end) !== null
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
      return roundsRun(session) && remainingAt(state.segment, now) > minutes(act.minutes);
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
    case 'broke':
      return act.station === null
        ? state.stage === 'running' && state.segment.kind === 'practice'
        : stationsToBreak(session).includes(act.station);
    case 'away':
      return allowedActs(session, now).away && setup.plan.groups.some((group) => group.id === act.group);
    default:
      return allowedActs(session, now)[act.name];
  }
}

/** A practice has no rounds to go to, and its length is the target [S31]. */
const roundsRun = ({ setup, state }: Session): boolean =>
  state.stage === 'running' && setup.practice === null;

const canJump = (session: Session): boolean =>
  roundsRun(session) && session.state.lastRound > session.setup.firstRound;

/** The fewest rounds that can be left: those up to the one that goes on or comes next. Null when none can be left out. */
export function leastLastRound(session: Session): number | null {
  const { setup, state } = session;
  if (!roundsRun(session) || state.segment.kind === 'closing') return null;
  const least = roundShown(setup, state.segment);
  return least < state.lastRound ? least : null;
}

/** A session can be started while none runs; one that is over, or a class that sits on the carpet, gives way. */
export const canStart = (session: Session | null): boolean => session === null || givesWay(session);

/** It is over, or all that is left of it is the meeting on the carpet [S34]. */
export const givesWay = ({ state }: Session): boolean =>
  state.stage === 'done' || (state.stage === 'running' && state.segment.kind === 'carpet');

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
  broke: false,
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
