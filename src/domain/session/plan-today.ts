import type { Plan } from '../plan/plan';
import { planOn } from '../plan/timings-on';
import type { Stamina } from '../stamina/stamina';
import type { SchoolDate } from '../units';

/**
 * The plan as a day uses it: with the timings of that day, and each station of the cycle that has a ramp for no longer
 * than its target [S30]. All that goes by the minutes of a station goes by its target with it.
 */
export function planToday(plan: Plan, date: SchoolDate, stamina: readonly Stamina[]): Plan {
  const today = planOn(plan, date);
  const targets = new Map(stamina.map(({ station, target }) => [station, target]));
  return {
    ...today,
    stations: today.stations.map((station) => {
      const target = station.inCycle ? targets.get(station.id) : undefined;
      return target === undefined
        ? station
        : { ...station, seconds: Math.min(station.seconds ?? target, target) };
    }),
  };
}
