import { between, earliest, millis, minus, minutes, plus, seconds, type Instant } from '../units';
import { crossingsOf, type Crossing } from './crossings';
import { withCount } from './rounds';
import { enter, spotAfter, type Outcome } from './segments';
import { endOf, type Happening, type Segment, type Setup, type State } from './state';

/**
 * Brings a session up to `now`: crosses what lies between, ends segments that ran out, begins what follows.
 * A `now` before the state's own instant changes nothing: time never runs backward [T2].
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
    const entered = enter(setup, current, spotAfter(setup, current, current.segment), current.at, 'time');
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
    case 'counts':
      return withCount(setup, state);
    case 'cue':
      happenings.push({ kind: 'cue', name: crossing.name, due: crossing.at, sound: true });
      return { ...state, cue: { name: crossing.name, at: crossing.at } };
  }
}

const withoutOldSpotlight = (state: State): State =>
  state.spotlight !== null && state.spotlight.until <= state.at ? { ...state, spotlight: null } : state;

/** In overtime the session gets later and later: what the teacher is offered for it is looked at again so often. */
const overtimeLook = seconds(30);

/** When something next happens by itself, or another act becomes or ceases to be allowed [T14]; null for never. */
export function nextMoment(setup: Setup, state: State): Instant | null {
  if (state.stage !== 'running') return null;
  const { segment, spotlight } = state;
  const moments: Instant[] = [];
  if (spotlight !== null) moments.push(spotlight.until);
  if (segment.pausedAt === null) {
    moments.push(...crossingsOf(setup, state).map(({ at }) => at));
    moments.push(...(setup.practice === null ? actMoments(state) : startMoments(segment)));
  }
  const ahead = moments.filter((moment) => moment > state.at);
  return ahead.length === 0 ? null : ahead.reduce(earliest);
}

/** In its last minute nothing can be taken off a segment; at its end it is over, or is looked at again and again. */
function actMoments({ segment, at }: State): readonly Instant[] {
  const end = endOf(segment);
  const looks = Math.max(0, Math.floor(between(end, at) / overtimeLook) + 1);
  return [minus(end, minutes(1)), segment.holds ? plus(end, millis(looks * overtimeLook)) : end];
}

/** Half-way to its target the start of a practice can no longer be taken back [S36]. */
const startMoments = ({ kind, from, countsAfter }: Segment): readonly Instant[] =>
  kind === 'practice' ? [plus(from, countsAfter)] : [];
