import type { Places } from '../rotation/places';
import { millis, seconds, total, type Instant, type Millis } from '../units';
import type { CueName } from './cues';
import { lengthFor, placesFor, type Standing } from './rounds';
import type { Happening, Segment, SegmentEnd, SegmentKind, Setup, State } from './state';
import { elapsedAt } from './state';

/** A place in the session's order: which segment. */
export interface Spot {
  readonly kind: SegmentKind;
  readonly round: number;
}

/** The first segment of the session. */
export function firstSpot(setup: Setup): Spot {
  if (setup.practice !== null) return { kind: 'practice', round: 0 };
  return setup.plan.timings.openingSeconds > 0
    ? { kind: 'opening', round: 0 }
    : { kind: 'work', round: setup.firstRound };
}

/** What follows a segment when it ends by itself [T3], up to the last round that is sat; null is the end of the session. */
export function spotAfter(setup: Setup, { lastRound }: Pick<State, 'lastRound'>, spot: Spot): Spot | null {
  const { moveSeconds, closingSeconds } = setup.plan.timings;
  switch (spot.kind) {
    case 'opening':
      return { kind: 'work', round: setup.firstRound };
    case 'move':
      return { kind: 'work', round: spot.round + 1 };
    case 'work':
      if (spot.round < lastRound) {
        return moveSeconds > 0
          ? { kind: 'move', round: spot.round }
          : { kind: 'work', round: spot.round + 1 };
      }
      return closingSeconds > 0 ? { kind: 'closing', round: spot.round } : null;
    case 'practice':
      return { kind: 'carpet', round: 0 };
    case 'closing':
    case 'carpet':
      return null;
  }
}

/** The round whose places a segment shows: a move and the opening show where the groups go. */
export function roundShown(setup: Setup, spot: Spot): number {
  switch (spot.kind) {
    case 'opening':
    case 'practice':
    case 'carpet':
      return setup.firstRound;
    case 'move':
      return spot.round + 1;
    case 'work':
    case 'closing':
      return spot.round;
  }
}

/** How long the segment at `spot` is to last, where the groups are at `places` if it is a round. */
export function plannedLength(setup: Setup, standing: Standing, spot: Spot, places: Places): Millis {
  const { timings } = setup.plan;
  switch (spot.kind) {
    case 'opening':
      return seconds(timings.openingSeconds);
    case 'move':
      return seconds(timings.moveSeconds);
    case 'closing':
      return seconds(timings.closingSeconds);
    case 'work':
      return lengthFor(setup, standing, spot.round, places);
    case 'practice':
      return setup.practice?.target ?? millis(0);
    case 'carpet':
      return millis(0);
  }
}

/** A fresh segment at `spot`, beginning at `at`. */
export function freshSegment(
  setup: Setup,
  state: Omit<State, 'segment' | 'at'>,
  spot: Spot,
  at: Instant,
): Segment {
  const length = plannedLength(setup, state, spot, placesFor(setup, state, spot.round));
  return {
    kind: spot.kind,
    round: spot.round,
    startedAt: at,
    from: at,
    length,
    countsAfter: millis(length / 2),
    added: millis(0),
    pausedAt: null,
    // A practice counts on past its target, and the class sits on the carpet until the teacher goes on [S31].
    holds: setup.practice !== null || (spot.kind === 'work' && setup.plan.timings.atZero === 'hold'),
    chimeLet: false,
  };
}

export interface Outcome {
  readonly state: State;
  readonly happenings: readonly Happening[];
}

/** Ends the present segment at `at` and begins the one at `spot`, or ends the session when `spot` is null. */
export function enter(setup: Setup, state: State, spot: Spot | null, at: Instant, why: SegmentEnd): Outcome {
  const { segment } = state;
  const elapsed = elapsedAt(segment, at);
  const ended: Happening = {
    kind: 'segment-ended',
    segment: segment.kind,
    round: segment.round,
    elapsed,
    why,
    at,
  };
  const left: State = {
    ...state,
    at,
    past: [
      ...state.past,
      { kind: segment.kind, round: segment.round, from: segment.startedAt, to: at, elapsed, why },
    ],
    spotlight: null,
    overlay: state.overlay.kind === 'two-fingers' ? { kind: 'none' } : state.overlay,
  };
  if (spot === null) return finish(left, at, why, ended, segment.kind);
  const begun: State = { ...left, segment: freshSegment(setup, left, spot, at) };
  const cue = cueAtStart(spot.kind, why);
  return {
    state: cue === null ? begun : { ...begun, cue: { name: cue, at } },
    happenings: [
      ended,
      startedHappening(setup, begun),
      ...(cue === null ? [] : [{ kind: 'cue', name: cue, due: at, sound: true } as const]),
    ],
  };
}

/** What is told when the present segment of `state` begins. */
export const startedHappening = (
  setup: Setup,
  state: State,
): Extract<Happening, { kind: 'segment-started' }> => ({
  kind: 'segment-started',
  segment: state.segment.kind,
  round: state.segment.round,
  at: state.segment.startedAt,
  length: state.segment.length,
  places: placesShown(setup, state),
});

/** Where the groups are or go; in a practice all that are not away are at its station. */
function placesShown(setup: Setup, state: State): Places {
  const { practice, plan } = setup;
  if (practice === null) return placesFor(setup, state, roundShown(setup, state.segment));
  const { station } = practice;
  return Object.fromEntries(plan.groups.map(({ id }) => [id, state.away.includes(id) ? null : station]));
}

/**
 * The cue that a segment begins with [T9]. The chime for the end of the session sounds when the last round is over; where
 * stamina broke, the quiet signal calls the class to the carpet [S33].
 */
export function cueAtStart(kind: SegmentKind, why: SegmentEnd | null): CueName | null {
  switch (kind) {
    case 'opening':
      return null;
    case 'work':
    case 'practice':
      return 'start';
    case 'move':
      return 'move';
    case 'closing':
      return 'end';
    case 'carpet':
      return why === 'broke' ? 'attention' : 'end';
  }
}

function finish(left: State, at: Instant, why: SegmentEnd, ended: Happening, kind: SegmentKind): Outcome {
  // After a closing, and on the carpet, the chime for the end has sounded already.
  const sounds = kind !== 'closing' && kind !== 'carpet';
  return {
    state: {
      ...left,
      stage: 'done',
      finishedAt: at,
      held: null,
      overlay: { kind: 'none' },
      cue: sounds ? { name: 'end', at } : left.cue,
    },
    happenings: [
      ended,
      ...(sounds ? [{ kind: 'cue', name: 'end', due: at, sound: true } as const] : []),
      { kind: 'ended', why: why === 'end' ? 'end' : 'finished', at },
    ],
  };
}

/** The work done so far: what the last screen sums up. */
export const workDone = (state: State, now: Instant): Millis => {
  const past = state.past.filter((piece) => piece.kind === 'work').map((piece) => piece.elapsed);
  const working = state.stage !== 'done' && state.segment.kind === 'work';
  return total(...past, ...(working ? [elapsedAt(state.segment, now)] : []));
};
