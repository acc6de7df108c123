import type { StationId } from '../plan/plan';
import { placesFor, stationsSat } from './rounds';
import type { Session } from './state';

/** The stations with a ramp of the round that goes on where stamina can break: those with a group, where it has not yet [S35]. */
export function stationsToBreak({ setup, state }: Pick<Session, 'setup' | 'state'>): readonly StationId[] {
  const { segment, stage } = state;
  if (stage !== 'running' || segment.kind !== 'work') return [];
  const broken = new Set(
    state.broke.filter(({ round }) => round === segment.round).map(({ station }) => station),
  );
  return stationsSat(setup.plan, placesFor(setup, state, segment.round))
    .filter(({ id, ramp, teacherLed }) => ramp !== null && !teacherLed && !broken.has(id))
    .map(({ id }) => id);
}
