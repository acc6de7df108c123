import { text } from '../../contract/text';
import type { Stamina } from '../../domain/stamina/stamina';
import type { World } from '../../domain/view/world';

/** Today's stamina at the station that is to be practised, or why it cannot be, in one sentence. */
export function practiceAt(
  { plan, stamina }: World,
  id: string,
): { readonly ok: true; readonly stamina: Stamina } | { readonly ok: false; readonly said: string } {
  const station = plan.stations.find((one) => one.id === id);
  if (station === undefined) return { ok: false, said: text.acts.noSuchStation };
  const found = stamina.find((one) => one.station === id);
  if (found !== undefined) return { ok: true, stamina: found };
  const { name, teacherLed } = station;
  return { ok: false, said: teacherLed ? text.acts.ledHere(name) : text.acts.noRamp(name) };
}
