import { z } from 'zod';
import { mostGroups, mostPupils } from '../domain/plan/limits';
import { cadences } from '../domain/stamina/ramp';
import {
  atZeroSchema,
  byWeekdaySchema,
  directionsSchema,
  followsSchema,
  groupLookSchema,
  linesSchema,
  schoolDateSchema,
  stationLookSchema,
  timeSchema,
  voiceSchema,
  weekdaysSchema,
} from './plan-file/plan-schema';

const id = z.string().min(1).max(64);
/** Longer than any name may be: `checkPlan` refuses a long one in words. */
const text = z.string().max(200);
const on = z.boolean();
/** A place in a list, from 0; beyond the end is the end. */
const place = z.int().min(0).max(999);
/** Judged by `checkPlan`, which can say in words what is wrong with it. */
const figure = z.int();

const edit = <N extends string, S extends z.core.$ZodShape>(name: N, shape: S) =>
  z.strictObject({ name: z.literal(name), ...shape });

const rampChange = z.strictObject({
  startSeconds: figure,
  stepSeconds: figure,
  cadence: z.enum(cadences),
  goalSeconds: figure,
  ceilingSeconds: figure.nullable(),
});

/** Every field of a station but its id; one that is left out stays as it is. */
const stationChange = z.strictObject({
  name: text.exactOptional(),
  look: stationLookSchema.exactOptional(),
  teacherLed: on.exactOptional(),
  capacity: figure.nullable().exactOptional(),
  seconds: figure.nullable().exactOptional(),
  floorSeconds: figure.exactOptional(),
  planningSeconds: figure.exactOptional(),
  voice: voiceSchema.exactOptional(),
  directions: directionsSchema.exactOptional(),
  materials: linesSchema.exactOptional(),
  choices: linesSchema.exactOptional(),
  introducedOn: schoolDateSchema.nullable().exactOptional(),
  /** Its figures are judged by `checkPlan`. */
  ramp: rampChange.nullable().exactOptional(),
  /** Joining the cycle gives a station that has no slot one, as `in-cycle` does. */
  inCycle: on.exactOptional(),
});

const planChange = z.strictObject({
  /** In years; null is not said. */
  age: figure.nullable().exactOptional(),
  shortestRoundSeconds: figure.exactOptional(),
  name: text.exactOptional(),
  workWord: text.exactOptional(),
  workNoun: text.exactOptional(),
  motto: text.exactOptional(),
  closingTitle: text.exactOptional(),
  closingWords: text.exactOptional(),
});

const groupChange = z.strictObject({
  /** The short name follows a new name only when `rename-group` gives it. */
  name: text.exactOptional(),
  shortName: text.exactOptional(),
  look: groupLookSchema.exactOptional(),
});

const timingsChange = {
  rounds: figure.exactOptional(),
  roundSeconds: figure.exactOptional(),
  moveSeconds: figure.exactOptional(),
  openingSeconds: figure.exactOptional(),
  closingSeconds: figure.exactOptional(),
  startTime: timeSchema.exactOptional(),
  finishBy: timeSchema.nullable().exactOptional(),
  privateWarningSeconds: figure.exactOptional(),
  warningSeconds: figure.exactOptional(),
  atZero: atZeroSchema.exactOptional(),
  /** All weekdays that have timings of their own; one that is left out has none. */
  byWeekday: byWeekdaySchema.exactOptional(),
  /** The day that the fields are shown for: what that weekday has of its own is changed there, else in the plan's. */
  shownOn: z.literal([1, 2, 3, 4, 5, 6, 7]).exactOptional(),
};

/** All slots anew, and with them rules, capacities, and stations that join, where a repair needs these in the same step. */
const cycleChange = {
  cycle: z.array(id).max(99),
  follows: followsSchema.exactOptional(),
  capacities: z
    .array(z.strictObject({ station: id, groups: figure.nullable() }))
    .max(99)
    .exactOptional(),
  joining: z.array(id).max(99).exactOptional(),
};

/** Days off or terms. */
const stretches = z
  .array(z.strictObject({ from: schoolDateSchema, to: schoolDateSchema, name: text }))
  .max(999);

const cycleRepairSchema = z.strictObject(cycleChange);
export type CycleRepair = z.infer<typeof cycleRepairSchema>;

/** The rounds of a short day, in order, and what each of them lasts. */
export const shortRoundsSchema = z
  .array(z.strictObject({ round: z.int().min(1).max(99), seconds: z.int().min(1).max(10_800) }))
  .min(1)
  .max(12)
  .refine((rounds) =>
    rounds.every(({ round }, index) => index === 0 || round > (rounds[index - 1]?.round ?? 0)),
  );

/** One change, as one part of a window asks for it. */
const oneEditSchema = z.discriminatedUnion('name', [
  edit('change-plan', { change: planChange }),
  edit('set-weekdays', { weekdays: weekdaysSchema }),
  /** All terms anew, in any order; with them all days off, where both come in one step, as from a school's calendar. */
  edit('set-terms', { terms: stretches, holidays: stretches.exactOptional() }),
  /** All days off anew, in any order. */
  edit('set-holidays', { holidays: stretches }),
  edit('timings', timingsChange),
  /** At the end of the list, and of the cycle where no rule breaks; with a look that is not in use. */
  edit('add-station', { called: text }),
  edit('remove-station', { station: id }),
  edit('change-station', { station: id, change: stationChange }),
  edit('move-station', { station: id, to: place }),
  edit('in-cycle', { station: id, on }),
  edit('set-cycle', cycleChange),
  edit('group-count', { count: figure }),
  /** With the next name, emblem and colour that are not in use. */
  edit('add-group', {}),
  edit('remove-group', { group: id }),
  edit('rename-group', { group: id, to: text }),
  edit('change-group', { group: id, change: groupChange }),
  edit('move-group', { group: id, to: place }),
  edit('add-pupil', { group: id, pupil: text }),
  edit('remove-pupil', { pupil: id }),
  edit('rename-pupil', { pupil: id, to: text }),
  edit('move-pupil', { pupil: id, group: id }),
  /** A class list: `group` null puts a pupil where there is most room; `newGroup` is a place in `newGroups`, the names of
   *  the groups that are made for it. */
  edit('import-pupils', {
    pupils: z
      .array(z.strictObject({ name: text, group: id.nullable(), newGroup: place.exactOptional() }))
      .min(1)
      .max(mostGroups * mostPupils),
    newGroups: z.array(text).max(mostGroups).exactOptional(),
  }),
  edit('balance-groups', {}),
  edit('group-away', { group: id, away: on }),
  edit('pupil-away', { pupil: id, away: on }),
  /** Today only: these rounds of these lengths; null: the plan's again. */
  edit('short-day', { rounds: shortRoundsSchema.nullable() }),
]);

export type OneEdit = z.infer<typeof oneEditSchema>;

/** A change to the plan or the day; refused in words when a rule cannot hold. */
export const editSchema = z.discriminatedUnion('name', [
  ...oneEditSchema.options,
  /** A change that the cycle alone would not take, with what mends the cycle, as one step. */
  edit('with-repair', { edit: oneEditSchema, repair: cycleRepairSchema }),
]);

export type PlanEdit = z.infer<typeof editSchema>;
