import type { Plan, StationId } from '../plan/plan';
import type { Places } from '../rotation/places';
import { millis, plus, type Instant } from '../units';
import { placesFor, planningWindow } from '../session/rounds';
import { placesByRound } from '../session/forecast';
import { roundShown } from '../session/segments';
import type { Segment, Session } from '../session/state';
import type { Row, StationFace } from './snapshot';

/** What the class sees of a station. */
export function stationFace(plan: Plan, id: StationId | null | undefined): StationFace | null {
  const station = plan.stations.find((candidate) => candidate.id === id);
  if (station === undefined) return null;
  const { name, look, voice, directions, choices } = station;
  return { id: station.id, name, look, voice, directions, choices };
}

/** What only a session knows of a row. */
interface SessionParts {
  readonly planningEnds: (station: StationId) => Instant | null;
  readonly from: Places;
}

/** The board's rows before a session: each group with its first station and the one after it. */
export const rowsAt = (
  plan: Plan,
  places: Places,
  next: Places | null,
  { planningEnds, from }: Partial<SessionParts> = {},
): readonly Row[] =>
  plan.groups.map((group) => {
    const at = places[group.id] ?? null;
    return {
      id: group.id,
      name: group.name,
      shortName: group.shortName,
      look: group.look,
      away: at === null,
      station: stationFace(plan, at),
      next: stationFace(plan, next?.[group.id]),
      from: from?.[group.id] ?? null,
      planningEnds: at === null ? null : (planningEnds?.(at) ?? null),
    };
  });

/** The board's rows of a session: in work where each group is and goes next, in a move where it goes. */
export function sessionRows({ setup, state }: Session): readonly Row[] {
  const { segment } = state;
  const round = roundShown(setup, segment);
  const next =
    segment.kind === 'work' && round < state.lastRound
      ? (placesByRound(setup, state).get(round + 1) ?? null)
      : null;
  return rowsAt(setup.plan, placesFor(setup, state, round), next, {
    planningEnds: (station) => (segment.kind === 'work' ? planningEnd(setup.plan, segment, station) : null),
    from: segment.kind === 'move' ? placesBefore({ setup, state }) : {},
  });
}

/** Where the groups were in the round that a move follows. */
function placesBefore({ setup, state }: Pick<Session, 'setup' | 'state'>): Places {
  const { round } = state.segment;
  return state.counted.find((counted) => counted.round === round)?.places ?? placesFor(setup, state, round);
}

function planningEnd(plan: Plan, segment: Segment, id: StationId): Instant | null {
  const station = plan.stations.find((candidate) => candidate.id === id);
  const window = station === undefined ? millis(0) : planningWindow(station, segment.length);
  return window > 0 ? plus(segment.from, window) : null;
}
