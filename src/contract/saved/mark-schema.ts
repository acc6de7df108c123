import { z } from 'zod';
import type { KeptMark, Mark, RoundMark } from '../../domain/stamina/mark';
import type { Standing } from '../../domain/stamina/standing';
import type { Achieved, Why } from '../../domain/stamina/why';
import { idSchema, rampSchema, schoolDateSchema } from '../plan-file/plan-schema';

const seconds = z.number().min(0);

const head = <K extends string>(kind: K) => ({
  kind: z.literal(kind),
  id: z.string().min(1),
  station: idSchema,
  date: schoolDateSchema,
  at: z.iso.datetime({ offset: true }),
});
const ofRound = { session: z.string().min(1), round: z.int().min(1) };

const kept = [
  z.strictObject({
    ...head('practice'),
    target: seconds,
    seconds,
    ended: z.enum(['broke', 'teacher']),
    edited: z.boolean(),
  }),
  z.strictObject({ ...head('broke'), ...ofRound, seconds }),
  z.strictObject({ ...head('set'), seconds }),
  z.strictObject({ ...head('hold'), on: z.boolean() }),
  z.strictObject({ ...head('ramp'), was: rampSchema }),
] as const;

const roundMarkSchema = z.strictObject({
  ...head('round'),
  ...ofRound,
  seconds,
}) satisfies z.ZodType<RoundMark>;

export const keptMarkSchema = z.discriminatedUnion('kind', kept) satisfies z.ZodType<KeptMark>;
export const markSchema = z.discriminatedUnion('kind', [...kept, roundMarkSchema]) satisfies z.ZodType<Mark>;

const achieved = z.strictObject({
  by: z.enum(['practice', 'round', 'broke']),
  date: schoolDateSchema,
  seconds,
}) satisfies z.ZodType<Achieved>;

const why = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('stepped-up'), from: seconds, result: achieved }),
  z.strictObject({ kind: z.literal('rebuilding'), from: seconds, to: seconds, result: achieved }),
  z.strictObject({ kind: z.literal('waits'), until: z.enum(['school-day', 'week']), result: achieved }),
  z.strictObject({ kind: z.literal('at-ceiling'), result: achieved }),
  z.strictObject({ kind: z.literal('held'), result: achieved }),
  z.strictObject({ kind: z.literal('stays'), result: achieved }),
  z.strictObject({
    kind: z.literal('stepped-back'),
    from: seconds,
    results: z.tuple([achieved, achieved]),
  }),
  z.strictObject({ kind: z.literal('gap'), from: seconds, last: schoolDateSchema }),
  z.strictObject({ kind: z.literal('set'), from: seconds, date: schoolDateSchema }),
  z.strictObject({ kind: z.literal('ramp-changed'), from: seconds }),
]) satisfies z.ZodType<Why>;

export const standingSchema = z.strictObject({
  ramp: rampSchema,
  target: seconds,
  why,
  held: z.boolean(),
  best: seconds,
  lastResult: schoolDateSchema.nullable(),
  gapTaken: z.boolean(),
  miss: achieved.nullable(),
  earned: achieved.nullable(),
  rebuild: z.strictObject({ to: seconds, step: seconds }).nullable(),
  latest: z.array(seconds),
  bars: z.array(z.strictObject({ date: schoolDateSchema, seconds, met: z.boolean() })),
}) satisfies z.ZodType<Standing>;
