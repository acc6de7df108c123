import { earliest, type Instant } from '../units';
import { crossingsOf, type Crossing } from './crossings';
import { placesFor } from './rounds';
import { enter, spotAfter, type Outcome } from './segments';
import { endOf, type Happening, type Setup, type State } from './state';

/**
 * Brings a session up to `now`: crosses what lies between, ends segments that ran out, begins what follows.
 * A `now` before the state's own instant changes nothing: time never runs backward.
 */
export function advance(setup: Setup, state: State, now: Instant): Outcome {
  const happenings: Happening[] = [];
  let current = state;
  while (current.at < now || isOver(current)) {
    if (current.stage !== 'running' || current.segment.pausedAt !== null) {
      current = { ...current, at: now };
      break;
    }
    const end = endOf(current.segment);
    const limit = current.segment.holds ? now : earliest(now, end);
    for (const crossing of crossingsOf(setup, current)) {
      if (crossing.at <= current.at || crossing.at > limit) continue;
      current = cross(setup, current, crossing, happenings);
    }
    current = { ...current, at: current.at > limit ? current.at : limit };
    if (current.segment.holds || end > now) break;
    const entered = enter(setup, current, spotAfter(setup, current.segment), current.at, 'time');
    happenings.push(...entered.happenings);
    current = entered.state;
  }
  return { state: withoutOldSpotlight(current), happenings };
}

/** A running segment that is already at zero, as when its last minute was just taken. */
const isOver = (state: State): boolean =>
  state.stage === 'running' &&
  state.segment.pausedAt === null &&
  !state.segment.holds &&
  endOf(state.segment) <= state.at;

function cross(setup: Setup, state: State, crossing: Crossing, happenings: Happening[]): State {
  switch (crossing.kind) {
    case 'counts': {
      const { round } = state.segment;
      if (state.counted.some((counted) => counted.round === round)) return state;
      const places = placesFor(setup, state, round);
      return { ...state, counted: [...state.counted, { round, places }] };
    }
    case 'cue':
      happenings.push({ kind: 'cue', name: crossing.name, due: crossing.at, sound: true });
      return { ...state, cue: { name: crossing.name, at: crossing.at } };
  }
}

const withoutOldSpotlight = (state: State): State =>
  state.spotlight !== null && state.spotlight.until <= state.at ? { ...state, spotlight: null } : state;

/** When `advance` next has something to do; null when nothing will happen by itself. */
export function nextMoment(setup: Setup, state: State): Instant | null {
  if (state.stage !== 'running') return null;
  const moments: Instant[] = [];
  if (state.spotlight !== null) moments.push(state.spotlight.until);
  if (state.segment.pausedAt === null) {
    moments.push(...crossingsOf(setup, state).map((crossing) => crossing.at));
    if (!state.segment.holds) moments.push(endOf(state.segment));
  }
  const ahead = moments.filter((moment) => moment > state.at);
  return ahead.length === 0 ? null : ahead.reduce(earliest);
}
