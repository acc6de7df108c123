import type { Instant } from '../units';
import { earliest, minus, plus, seconds } from '../units';
import type { CueName } from './cues';
import { placesFor, planningWindow, stationsSat } from './rounds';
import { endOf, wholeLength, type Segment, type Setup, type State } from './state';

/** Something inside a segment that happens when its instant is crossed while running. */
export type Crossing =
  | { readonly kind: 'counts'; readonly at: Instant }
  | { readonly kind: 'cue'; readonly name: CueName; readonly at: Instant };

/** A warning needs a segment of at least three times its lead, else it falls away [T8]. */
export const warningFits = (segment: Segment, leadSeconds: number): boolean =>
  leadSeconds > 0 && wholeLength(segment) >= 3 * seconds(leadSeconds);

/** When the class is warned of the end of the present segment; null for never [T8]. */
export function warningAt(setup: Setup, { segment }: Pick<State, 'segment'>): Instant | null {
  const lead = setup.plan.timings.warningSeconds;
  return segment.kind === 'work' && warningFits(segment, lead) ? minus(endOf(segment), seconds(lead)) : null;
}

/** What lies inside the present segment, in order of time [T5, T7, T8, S32]. Only work and practices hold anything. */
export function crossingsOf(setup: Setup, state: State): readonly Crossing[] {
  const { segment } = state;
  if (segment.kind === 'practice') return [{ kind: 'cue', name: 'target', at: endOf(segment) }];
  if (segment.kind !== 'work') return [];
  const warning = warningAt(setup, state);
  const crossings: Crossing[] = [
    { kind: 'counts', at: plus(segment.from, segment.countsAfter) },
    ...planningEnds(setup, state).map((at): Crossing => ({ kind: 'cue', name: 'planning-over', at })),
  ];
  if (warning !== null) crossings.push({ kind: 'cue', name: 'one-minute', at: warning });
  return crossings.sort((a, b) => a.at - b.at);
}

/** When the next cue falls due if nothing is done; null for never. */
export function nextCueAt(setup: Setup, state: State): Instant | null {
  const { stage, segment } = state;
  if (stage !== 'running' || segment.pausedAt !== null) return null;
  const cues = crossingsOf(setup, state).flatMap(({ kind, at }) => (kind === 'cue' ? [at] : []));
  const ahead = [...cues, ...(segment.holds ? [] : [endOf(segment)])].filter((at) => at > state.at);
  return ahead.length === 0 ? null : ahead.reduce(earliest);
}

/** The distinct instants at which the planning windows of the stations with a group end. */
function planningEnds(setup: Setup, state: State): readonly Instant[] {
  const { segment } = state;
  const places = placesFor(setup, state, segment.round);
  const windows = stationsSat(setup.plan, places)
    .map((station) => planningWindow(station, segment.length))
    .filter((window) => window > 0);
  return [...new Set(windows)].map((window) => plus(segment.from, window));
}
