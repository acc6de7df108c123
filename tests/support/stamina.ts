import { daysAfter } from '../../src/domain/calendar/school-days';
import type { Plan, StationId } from '../../src/domain/plan/plan';
import type {
  BrokeMark,
  HoldMark,
  PracticeMark,
  RampMark,
  RoundMark,
  SetMark,
} from '../../src/domain/stamina/mark';
import type { Ramp } from '../../src/domain/stamina/ramp';
import { schoolDate, type SchoolDate } from '../../src/domain/units';
import { aPlan, aStation } from './plans';

/** A length as the screens show it, in seconds: `5:10` is 310. */
export function length(text: string): number {
  const [minutes, seconds] = text.split(':').map(Number);
  return (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** Seconds as the screens show them: 310 is `5:10`. */
export const shown = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** From 3:00 by 1:00 up to 10:00 after each practice met. */
export const aRamp = (changes: Partial<Ramp> = {}): Ramp => ({
  startSeconds: 180,
  stepSeconds: 60,
  cadence: 'practice',
  goalSeconds: 600,
  ceilingSeconds: null,
  ...changes,
});

/** Writing, with a ramp, in the cycle; and reading, with another, which has not joined it. */
export const aStaminaPlan = (ramp: Partial<Ramp> = {}, changes: Partial<Omit<Plan, 'timings'>> = {}): Plan =>
  aPlan({
    stations: [
      aStation('TT', { teacherLed: true, inCycle: false }),
      aStation('IW', { ramp: aRamp(ramp) }),
      aStation('PW', { ramp: aRamp(), inCycle: false }),
      aStation('SP', { ramp: aRamp(), inCycle: false }),
    ],
    cycle: ['TT', 'IW', 'PW', 'SP'],
    follows: [],
    ...changes,
  });

/** Monday of the first week of the school year. */
export const monday = schoolDate('2026-09-07');

/** The day so many days of the calendar after the first Monday. */
export const day = (days: number): SchoolDate => daysAfter(monday, days);

let made = 0;

/** Marks of one moment, so that they are taken in the order in which they are made. */
function head(date: SchoolDate, station: StationId) {
  made += 1;
  return { id: `mark-${String(made).padStart(8, '0')}`, station, date, at: `${date}T09:30:00Z` };
}

/** A practice of so long, `4:00`. */
export const practice = (date: SchoolDate, achieved: string, station: StationId = 'IW'): PracticeMark => ({
  ...head(date, station),
  kind: 'practice',
  target: 0,
  seconds: length(achieved),
  ended: 'broke',
  edited: false,
});

export const round = (
  date: SchoolDate,
  lasted: string,
  station: StationId = 'IW',
  number = 1,
): RoundMark => ({
  ...head(date, station),
  kind: 'round',
  seconds: length(lasted),
  session: `on-${date}`,
  round: number,
});

export const broke = (date: SchoolDate, after: string, station: StationId = 'IW', number = 1): BrokeMark => ({
  ...head(date, station),
  kind: 'broke',
  seconds: length(after),
  session: `on-${date}`,
  round: number,
});

export const set = (date: SchoolDate, target: string, station: StationId = 'IW'): SetMark => ({
  ...head(date, station),
  kind: 'set',
  seconds: length(target),
});

export const hold = (date: SchoolDate, on: boolean, station: StationId = 'IW'): HoldMark => ({
  ...head(date, station),
  kind: 'hold',
  on,
});

/** The ramp is changed from this one. */
export const changed = (date: SchoolDate, was: Ramp, station: StationId = 'IW'): RampMark => ({
  ...head(date, station),
  kind: 'ramp',
  was,
});
