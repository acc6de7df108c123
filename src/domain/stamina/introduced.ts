import type { Station } from '../plan/plan';
import type { SchoolDate } from '../units';

/** Whether the class has begun with the station by this day; one that is in the cycle has. */
export const isIntroduced = ({ inCycle, introducedOn }: Station, date: SchoolDate): boolean =>
  inCycle || (introducedOn !== null && introducedOn <= date);
