import { z } from 'zod';
import { checkPlan } from '../../domain/plan/check';
import { needsDeal } from '../../domain/rotation/deal';
import type { Entry, Setup } from '../../domain/session/state';
import { isTellable } from '../../domain/session/tellable';
import type { Bar } from '../../domain/stamina/mark';
import { instant, millis } from '../../domain/units';
import { segmentKinds } from '../../domain/view/scene';
import { actSchema } from '../command';
import type { Migration } from '../migrate';
import { liftIn, planToVersion2, planToVersion3 } from '../plan-file/migrations';
import { idSchema, planSchema, schoolDateSchema } from '../plan-file/plan-schema';
import { wheelSchema } from './rotation';
import { savedKind } from './saved-kind';

const instantSchema = z.number().transform(instant);

const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('act'),
    at: instantSchema,
    act: actSchema,
    by: z.enum(['control', 'keyboard', 'minibar', 'remote', 'cli']),
  }),
  z.strictObject({
    kind: z.literal('gap'),
    from: instantSchema,
    at: instantSchema,
    cause: z.enum(['slept', 'restarted', 'stalled']),
  }),
  z.strictObject({
    kind: z.literal('rest'),
    segment: z.enum(segmentKinds),
    round: z.int().min(0),
    at: instantSchema,
  }),
]) satisfies z.ZodType<Entry>;

const barSchema = z.strictObject({
  date: schoolDateSchema,
  seconds: z.number().min(0),
  met: z.boolean(),
}) satisfies z.ZodType<Bar>;

const setupSchema = z.strictObject({
  id: z.string().min(1),
  plan: planSchema,
  date: schoolDateSchema,
  wheel: wheelSchema,
  away: z.array(idSchema),
  startedAt: instantSchema,
  scheduledStart: instantSchema,
  finishBy: instantSchema.nullable().default(null),
  firstRound: z.int().min(1),
  lastRound: z.int().min(1),
  fitted: z.record(z.string().regex(/^[1-9]\d?$/), z.number().min(0).transform(millis)).default({}),
  rate: z.number().min(1).max(600),
  practice: z
    .strictObject({
      station: idSchema,
      target: z.number().min(1).transform(millis),
      bars: z.array(barSchema),
    })
    .nullable()
    .default(null),
}) satisfies z.ZodType<Setup>;

/** The running session's anchors: from these and the PC's clock its true time follows, whenever it is asked. */
export interface RunningSession {
  readonly setup: Setup;
  readonly entries: readonly Entry[];
  /** What the session's clock showed when the PC's clock showed `wall` (milliseconds since 1970). */
  readonly anchor: { readonly session: number; readonly wall: number };
  /** The rehearsal's own time of day at the anchor; null on a real day. */
  readonly rehearsalWall: number | null;
  /**
   * How far the running number of the present segment is ahead of the segments that still stand: what an undo took away
   * was numbered too, and no number comes again (docs/events.md).
   */
  readonly numbersAhead: number;
}

/** Whether a session can be told from the setup: what does not hold together would stop the start that takes it up. */
const holdsTogether = ({ plan, wheel, firstRound, lastRound, practice }: Setup): boolean =>
  checkPlan(plan).length === 0 &&
  !needsDeal(plan, wheel) &&
  firstRound <= lastRound &&
  lastRound <= plan.timings.rounds &&
  (practice === null || plan.stations.some(({ id }) => id === practice.station));

const areInOrder = ({ setup, entries }: Pick<RunningSession, 'setup' | 'entries'>): boolean =>
  entries.every(
    (entry, index) =>
      entry.at >= (entries[index - 1]?.at ?? setup.startedAt) &&
      (entry.kind !== 'gap' || entry.from <= entry.at),
  );

/** Whether the session can be taken up at all: one whose telling throws would stop this start and every later one. */
function canBeTold({ setup, entries }: Pick<RunningSession, 'setup' | 'entries'>): boolean {
  try {
    return isTellable(setup, entries);
  } catch {
    return false;
  }
}

/** Version 3: before, the numbers went on from the segments that stood. */
const withoutNumbersAhead: Migration = (data) =>
  typeof data === 'object' && data !== null ? { ...data, numbersAhead: 0 } : data;

export const runningSessionKind = savedKind<RunningSession | null>(
  'running-session',
  z
    .strictObject({
      setup: setupSchema,
      entries: z.array(entrySchema),
      anchor: z.strictObject({ session: z.number(), wall: z.number() }),
      rehearsalWall: z.number().nullable(),
      numbersAhead: z.int(),
    })
    .refine((session) => holdsTogether(session.setup) && areInOrder(session) && canBeTold(session))
    .nullable(),
  null,
  [
    liftIn('setup', liftIn('plan', planToVersion2)),
    withoutNumbersAhead,
    liftIn('setup', liftIn('plan', planToVersion3)),
  ],
);
