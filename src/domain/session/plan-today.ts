import type { Plan } from '../plan/plan';
import { planOn } from '../plan/timings-on';
import type { Standings } from '../stamina/stamina';
import type { SchoolDate } from '../units';

/**
 * The plan as a day uses it: with the timings of that day, and each station of the cycle that has a ramp for no longer
 * than its target [S20]. All that goes by the minutes of a station goes by its target with it.
 */
export function planToday(plan: Plan, date: SchoolDate, standings: Standings): Plan {
  const today = planOn(plan, date);
  return {
    ...today,
    stations: today.stations.map((station) => {
      const target = station.inCycle ? standings[station.id]?.target : undefined;
      return target === undefined
        ? station
        : { ...station, seconds: Math.min(station.seconds ?? target, target) };
    }),
  };
}
