import type { Plan } from '../plan/plan';
import type { Mark } from '../stamina/mark';
import { rampOf, standingsAfter, type Standings } from '../stamina/stamina';
import type { SchoolDate } from '../units';
import { marksAfter, type MarkSource } from './stamina-record';

/**
 * How far the stamina of a plan has come, of a size that does not grow with the years: the standings by the marks of
 * earlier days, and the marks from `since` on, which may still change.
 */
export interface StaminaEntry {
  readonly before: Standings;
  /** Null: `before` has no mark, and `marks` are all. */
  readonly since: SchoolDate | null;
  readonly marks: readonly Mark[];
  /** What of the plan `before` was made by, as a text to compare. */
  readonly basis: string;
  /** A mark of a day before `since` has changed: `before` has to be made anew from the log. */
  readonly stale: boolean;
  /** The latest day on which it was asked which stations join the cycle [S13]; null for none yet. */
  readonly joined: SchoolDate | null;
}

export const noStamina: StaminaEntry = {
  before: {},
  since: null,
  marks: [],
  basis: '',
  stale: false,
  joined: null,
};

/** The entry after one line of the log. */
export function staminaAfter(entry: StaminaEntry, source: MarkSource): StaminaEntry {
  // ISO dates sort as text.
  if (entry.since !== null && source.date < entry.since) return { ...entry, stale: true };
  const marks = marksAfter(entry.marks, source);
  return marks.length === 0 && entry.marks.length === 0 ? entry : { ...entry, marks };
}

/** Whether the entry says how far the plan's stamina has come, as the plan is now. */
export const isSound = ({ stale, since, basis }: StaminaEntry, plan: Plan): boolean =>
  !stale && (since === null || basis === basisOf(plan));

/** The same with all days but the latest taken into the standings; the very same where there is only one. */
export function settled(entry: StaminaEntry, plan: Plan): StaminaEntry {
  const { marks, before } = entry;
  const latest = marks
    .map(({ date }) => date)
    .reduce<SchoolDate | null>((day, date) => (day === null || date > day ? date : day), null);
  if (latest === null || marks.every(({ date }) => date === latest)) return entry;
  const earlier = marks.filter(({ date }) => date < latest);
  const today = marks.filter(({ date }) => date === latest);
  return {
    ...entry,
    // A ramp that was changed on the latest day is not the one that the days before went by.
    before: standingsAfter(plan, earlier, before, today),
    since: latest,
    marks: today,
    basis: basisOf(plan),
    stale: false,
  };
}

/** Standings go by the weekdays, and leave out stations without a ramp. */
const basisOf = ({ weekdays, stations }: Plan): string =>
  JSON.stringify([weekdays, stations.filter((station) => rampOf(station) !== null).map(({ id }) => id)]);
