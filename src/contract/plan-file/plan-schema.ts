import { z } from 'zod';
import { directionIcons, emblems, groupColours, stationColours, stationIcons } from '../../domain/plan/looks';
import {
  mostHolidays,
  mostPupils,
  mostStations,
  mostTerms,
  numberLimits,
  textLimits,
  type NumberField,
  type TextField,
} from '../../domain/plan/limits';
import type { Plan } from '../../domain/plan/plan';
import { cadences } from '../../domain/stamina/ramp';
import { schoolDate, timeOfDay } from '../../domain/units';

/**
 * The shape of a plan in a file. Strict: a field that is not known here is refused, so that a misspelled one is not
 * quietly replaced by its default. Whether the plan makes sense is for `checkPlan` to say.
 */

/** Limits stand in the JSON Schema for editors only: `checkPlan` judges them, since it can name the station. */
const figure = (field: NumberField) => {
  const { least, most } = numberLimits[field];
  return z.int().meta({ minimum: least, maximum: most });
};
const name = (field: TextField) => z.string().meta({ minLength: 1, maxLength: textLimits[field] });

/** Ids are keys of records, so none may be a name that every object has ("constructor" is the only lower-case one). */
export const idSchema = z
  .string()
  .regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,63}$/)
  .meta({ description: 'Lower-case letters, digits and dashes, at most 64; unique in the plan.' });

/** The one name that may be empty. */
const holidayName = z.string().meta({ maxLength: textLimits.holidayName });
const line = z.string().max(200);
const mostLines = 12;
export const schoolDateSchema = z.iso.date().transform(schoolDate);
export const timeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .transform(timeOfDay);

export const atZeroSchema = z.enum(['advance', 'hold']);

const weekdayTimings = z.strictObject({
  rounds: figure('rounds').exactOptional(),
  roundSeconds: figure('roundSeconds').exactOptional(),
  moveSeconds: figure('moveSeconds').exactOptional(),
  openingSeconds: figure('openingSeconds').exactOptional(),
  closingSeconds: figure('closingSeconds').exactOptional(),
  startTime: timeSchema.exactOptional(),
  finishBy: timeSchema.nullable().exactOptional(),
  privateWarningSeconds: figure('privateWarningSeconds').exactOptional(),
  warningSeconds: figure('warningSeconds').exactOptional(),
  atZero: atZeroSchema.exactOptional(),
});
const ownTimings = weekdayTimings.exactOptional();
export const byWeekdaySchema = z.strictObject({
  1: ownTimings,
  2: ownTimings,
  3: ownTimings,
  4: ownTimings,
  5: ownTimings,
  6: ownTimings,
  7: ownTimings,
});

export const stationLookSchema = z.strictObject({
  icon: z.enum(stationIcons),
  colour: z.enum(stationColours),
});
export const groupLookSchema = z.strictObject({ emblem: z.enum(emblems), colour: z.enum(groupColours) });
export const voiceSchema = z.strictObject({ level: z.literal([0, 1, 2, 3, 4]), word: line });
export const directionsSchema = z
  .array(z.strictObject({ icon: z.enum(directionIcons).nullable().default(null), text: line }))
  .max(mostLines);
export const linesSchema = z.array(line).max(mostLines);
export const followsSchema = z.array(z.strictObject({ after: idSchema, follower: idSchema })).max(99);
export const weekdaysSchema = z.array(z.literal([1, 2, 3, 4, 5, 6, 7])).max(7);

/** Whether its figures make sense together is for `checkPlan` to say. */
export const rampSchema = z.strictObject({
  startSeconds: figure('rampSeconds'),
  stepSeconds: figure('rampStep'),
  cadence: z.enum(cadences),
  goalSeconds: figure('rampSeconds'),
  ceilingSeconds: figure('rampSeconds').nullable().default(null),
});
const stretch = z.strictObject({ from: schoolDateSchema, to: schoolDateSchema, name: holidayName });
export const termsSchema = z.array(stretch).max(mostTerms);

const station = z.strictObject({
  id: idSchema,
  name: name('stationName'),
  look: stationLookSchema,
  teacherLed: z.boolean().default(false),
  capacity: figure('capacity').nullable().default(null),
  seconds: figure('stationSeconds').nullable().default(null),
  floorSeconds: figure('floorSeconds').default(300),
  planningSeconds: figure('planningSeconds').default(0),
  voice: voiceSchema.default({ level: 0, word: 'silent' }),
  directions: directionsSchema.default([]),
  materials: linesSchema.default([]),
  choices: linesSchema.default([]),
  introducedOn: schoolDateSchema.nullable().default(null),
  inCycle: z.boolean().default(true),
  ramp: rampSchema.nullable().default(null),
});

const group = z.strictObject({
  id: idSchema,
  name: name('groupName'),
  shortName: name('shortName'),
  look: groupLookSchema,
  pupils: z
    .array(z.strictObject({ id: idSchema, name: name('pupilName') }))
    .max(mostPupils)
    .default([]),
});

const timings = z.strictObject({
  rounds: figure('rounds'),
  roundSeconds: figure('roundSeconds'),
  moveSeconds: figure('moveSeconds'),
  openingSeconds: figure('openingSeconds').default(0),
  closingSeconds: figure('closingSeconds').default(0),
  startTime: timeSchema.prefault('09:30'),
  finishBy: timeSchema.nullable().default(null),
  privateWarningSeconds: figure('privateWarningSeconds').default(120),
  warningSeconds: figure('warningSeconds').default(60),
  atZero: atZeroSchema.default('advance'),
  byWeekday: byWeekdaySchema.default({}),
});

export const planSchema = z.strictObject({
  id: idSchema,
  name: name('planName'),
  workWord: name('workWord').default('Work'),
  workNoun: name('workNoun').default('work'),
  motto: line.default(''),
  closingTitle: name('closingTitle').default('All done.'),
  closingWords: line.default(''),
  stations: z.array(station).max(mostStations),
  cycle: z.array(idSchema).max(99),
  follows: followsSchema.default([]),
  groups: z.array(group).max(99),
  timings,
  age: figure('age').nullable().default(null),
  shortestRoundSeconds: figure('shortestRoundSeconds').default(300),
  weekdays: weekdaysSchema.default([1, 2, 3, 4, 5]),
  terms: termsSchema.default([]),
  holidays: z.array(stretch).max(mostHolidays).default([]),
}) satisfies z.ZodType<Plan>;
