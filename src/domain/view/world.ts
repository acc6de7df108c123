import type { Session } from '../session/state';
import type { GroupId, Plan, PupilId } from '../plan/plan';
import type { DealChange } from '../rotation/deal';
import type { Wheel } from '../rotation/wheel';
import type { ShortDay } from '../session/shortened-day';
import type { Stamina, Standings } from '../stamina/stamina';
import type { SchoolDate } from '../units';

/** What the snapshots are made from: the plan, the day and the session as main holds them. */
export interface World {
  readonly plan: Plan;
  readonly date: SchoolDate;
  readonly awayGroups: readonly GroupId[];
  readonly awayPupils: readonly PupilId[];
  /** What makes today short; none: the plan's rounds and minutes. */
  readonly shortDay?: ShortDay | undefined;
  /** The slots of the next round of the next session. */
  readonly wheel: Wheel;
  readonly dealt: readonly DealChange[];
  /** Rounds of the latest run today that counted; what a run has left is sat as a part of it. */
  readonly countedToday: number;
  /** How stamina stands on `date` at each station that has a ramp, in plan order. */
  readonly stamina: readonly Stamina[];
  /** What these stand on: each such station that has marks, as they leave it. */
  readonly standings: Standings;
  readonly session: Session | null;
}
