import { missedIn } from '../rotation/missed';
import { awayIn } from '../rotation/places';
import { wheelFor } from '../session/rounds';
import { elapsedAt, type CountedRound, type Session } from '../session/state';
import type { RoundRecord, SessionRecord } from './session-record';

/** What the session has come to so far: the rounds that counted, and the wheel before and after them. */
export function recordOf(session: Session): SessionRecord {
  const { setup, state } = session;
  return {
    session: setup.id,
    plan: setup.plan.id,
    date: setup.date,
    firstRound: setup.firstRound,
    rounds: state.counted.map((counted) => roundRecord(session, counted)),
    ended: state.stage === 'done',
    wheel: { before: setup.wheel, after: wheelFor(setup, state, Number.POSITIVE_INFINITY) },
  };
}

function roundRecord({ setup, state }: Session, { round, places }: CountedRound): RoundRecord {
  const away = awayIn(setup.plan, places);
  const missed = missedIn(setup.plan, wheelFor(setup, state, round), away);
  const sat = state.past.filter((piece) => piece.kind === 'work' && piece.round === round);
  const { segment } = state;
  const present =
    state.stage !== 'done' && segment.kind === 'work' && segment.round === round
      ? [elapsedAt(segment, state.at)]
      : [];
  const longest = Math.max(0, ...sat.map((piece) => piece.elapsed), ...present);
  return {
    round,
    seconds: Math.round(longest / 1000),
    where: places,
    missed: Object.fromEntries(missed.map(({ group, station }) => [group, station])),
  };
}
