import { text } from '../../contract/text';
import type { Plan, StationId } from '../../domain/plan/plan';
import { rampOf } from '../../domain/stamina/stamina';

/** Why nothing can be said of the stamina at a station, in one sentence; null where its minutes grow. */
export function whyNoRamp({ stations }: Plan, id: StationId): string | null {
  const station = stations.find((one) => one.id === id);
  if (station === undefined) return text.acts.noSuchStation;
  if (rampOf(station) !== null) return null;
  return station.teacherLed ? text.acts.ledHere(station.name) : text.acts.noRamp(station.name);
}
