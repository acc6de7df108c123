import { text } from '../../contract/text';
import type { StationId } from '../../domain/plan/plan';
import type { Stamina } from '../../domain/stamina/stamina';
import type { World } from '../../domain/view/world';
import { whyNoRamp } from '../day/no-ramp';

/** Today's stamina at the station that is to be practised, or why it cannot be, in one sentence. */
export function practiceAt(
  { plan, stamina }: World,
  id: StationId,
): { readonly ok: true; readonly stamina: Stamina } | { readonly ok: false; readonly said: string } {
  const found = stamina.find(({ station }) => station === id);
  return found === undefined
    ? { ok: false, said: whyNoRamp(plan, id) ?? text.acts.notNow }
    : { ok: true, stamina: found };
}
