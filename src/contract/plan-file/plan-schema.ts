import { z } from 'zod';
import { emblems, groupColours, stationColours, stationIcons } from '../../domain/plan/looks';
import {
  mostPupils,
  numberLimits,
  textLimits,
  type NumberField,
  type TextField,
} from '../../domain/plan/limits';
import type { Plan } from '../../domain/plan/plan';
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

const line = z.string().max(200);
export const schoolDateSchema = z.iso.date().transform(schoolDate);

const station = z.strictObject({
  id: idSchema,
  name: name('stationName'),
  look: z.strictObject({ icon: z.enum(stationIcons), colour: z.enum(stationColours) }),
  teacherLed: z.boolean().default(false),
  capacity: figure('capacity').nullable().default(null),
  seconds: figure('stationSeconds').nullable().default(null),
  floorSeconds: figure('floorSeconds').default(300),
  planningSeconds: figure('planningSeconds').default(0),
  voice: z
    .strictObject({ level: z.literal([0, 1, 2, 3, 4]), word: line })
    .default({ level: 0, word: 'silent' }),
  directions: z.array(line).max(12).default([]),
  choices: z.array(line).max(12).default([]),
  inCycle: z.boolean().default(true),
});

const group = z.strictObject({
  id: idSchema,
  name: name('groupName'),
  shortName: name('shortName'),
  look: z.strictObject({ emblem: z.enum(emblems), colour: z.enum(groupColours) }),
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
  startTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .transform(timeOfDay)
    .prefault('09:30'),
  privateWarningSeconds: figure('privateWarningSeconds').default(120),
  warningSeconds: figure('warningSeconds').default(60),
  atZero: z.enum(['advance', 'hold']).default('advance'),
});

export const planSchema = z.strictObject({
  id: idSchema,
  name: name('planName'),
  workWord: name('workWord').default('Work'),
  workNoun: name('workNoun').default('work'),
  motto: line.default(''),
  closingTitle: name('closingTitle').default('All done.'),
  closingWords: line.default(''),
  stations: z.array(station).max(99),
  cycle: z.array(idSchema).max(99),
  follows: z
    .array(z.strictObject({ after: idSchema, follower: idSchema }))
    .max(99)
    .default([]),
  groups: z.array(group).max(99),
  timings,
  weekdays: z
    .array(z.literal([1, 2, 3, 4, 5, 6, 7]))
    .max(7)
    .default([1, 2, 3, 4, 5]),
  holidays: z
    .array(z.strictObject({ from: schoolDateSchema, to: schoolDateSchema, name: line }))
    .max(400)
    .default([]),
}) satisfies z.ZodType<Plan>;
