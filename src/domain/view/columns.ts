import { missedIn } from '../rotation/missed';
import { awayIn, type Places } from '../rotation/places';
import { roundsAhead } from '../rotation/ahead';
import { isAllowed } from '../session/allowed';
import { placesByRound } from '../session/forecast';
import { lengthFor, placesFor, roundLength, wheelFor } from '../session/rounds';
import { apply } from '../session/apply';
import { fittedBy, lastOf, satOf } from '../session/shortened-day';
import { wholeLength, type Session } from '../session/state';
import type { ControlSnapshot, RoundColumn } from './snapshot';
import type { World } from './world';

/** The groups x rounds table: past, present, dropped and to come. A practice leaves it as the day is planned. */
export const columnsOf = (world: World): readonly RoundColumn[] =>
  world.session === null || world.session.setup.practice !== null
    ? armedColumns(world)
    : sessionColumns(world.session);

/** What the next start sits: the whole day, or the rounds that are left of it; fewer and shorter ones on a short day. */
function armedColumns({ plan, wheel, awayGroups, countedToday, shortDay }: World): readonly RoundColumn[] {
  const { rounds } = plan.timings;
  const sat = satOf(shortDay, countedToday, rounds);
  const fitted = fittedBy(shortDay);
  const last = lastOf(shortDay, rounds);
  return roundsAhead(plan, wheel, new Set(awayGroups), last - sat).map((places, index) => {
    const round = sat + index + 1;
    const planned = roundLength(plan, places);
    const length = lengthFor({ plan }, { fitted }, round, places);
    return {
      round,
      state: 'ahead',
      counted: false,
      length,
      limitedBy: length < planned.length ? null : planned.limitedBy,
      places,
    };
  });
}

function sessionColumns(session: Session): readonly RoundColumn[] {
  const { setup, state } = session;
  const rounds = Array.from(
    { length: setup.lastRound - setup.firstRound + 1 },
    (_, index) => setup.firstRound + index,
  );
  const ahead = placesByRound(setup, state);
  return rounds.map((round) => columnFor(session, round, ahead.get(round)));
}

/** `ahead` is where the groups are if the round is the present one or to come. */
function columnFor({ setup, state }: Session, round: number, ahead: Places | undefined): RoundColumn {
  const { segment } = state;
  const done = state.stage === 'done';
  const counted = state.counted.find((one) => one.round === round);
  const present = !done && segment.kind === 'work' && segment.round === round;
  const sat = state.past.findLast((piece) => piece.kind === 'work' && piece.round === round);
  // A move and the closing have the number of the round before them.
  if (!done && round <= state.lastRound && (present || round > segment.round)) {
    const places = ahead ?? placesFor(setup, state, round);
    return {
      round,
      state: present ? 'now' : 'ahead',
      counted: counted !== undefined,
      length: present ? wholeLength(segment) : lengthFor(setup, state, round, places),
      limitedBy: roundLength(setup.plan, places).limitedBy,
      places,
    };
  }
  return {
    round,
    state: sat === undefined ? 'dropped' : 'past',
    counted: counted !== undefined,
    length: sat?.elapsed ?? lengthFor(setup, state, round, {}),
    limitedBy: null,
    places: sat === undefined ? {} : (counted?.places ?? placesFor(setup, state, round)),
  };
}

/** For each round that can be jumped to, the table as it would be after the jump [T16]. */
export function jumpsOf(session: Session): ControlSnapshot['jumps'] {
  const { setup, state } = session;
  const rounds = Array.from(
    { length: setup.lastRound - setup.firstRound + 1 },
    (_, index) => setup.firstRound + index,
  );
  return Object.fromEntries(
    rounds
      .map((round) => ({ name: 'jump' as const, round }))
      .filter((act) => isAllowed(session, act, state.at))
      .map((act) => [act.round, sessionColumns({ ...session, state: apply(setup, state, act).state })]),
  );
}

/** What the away groups missed in the rounds that counted, to be listed [R12]. */
export const missedToday = ({ setup, state }: Session): ControlSnapshot['missed'] =>
  state.counted.flatMap((counted) => {
    const away = awayIn(setup.plan, counted.places);
    return missedIn(setup.plan, wheelFor(setup, state, counted.round), away).map((missed) => ({
      ...missed,
      round: counted.round,
    }));
  });
