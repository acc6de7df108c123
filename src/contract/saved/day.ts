import { z } from 'zod';
import type { GroupId, PupilId } from '../../domain/plan/plan';
import type { ShortDay } from '../../domain/session/shortened-day';
import type { SchoolDate } from '../../domain/units';
import { shortRoundsSchema } from '../edit';
import { idSchema, schoolDateSchema } from '../plan-file/plan-schema';
import { savedKind } from './saved-kind';

export interface AwayToday {
  readonly awayGroups: readonly GroupId[];
  readonly awayPupils: readonly PupilId[];
  /** The rounds that are sat and how long they are, where the day was made short; not there: the plan's. */
  readonly shortDay?: ShortDay;
}

/** Who is away and how short the day is, by plan; it holds for `date` only. */
export interface SavedDay {
  readonly date: SchoolDate | null;
  readonly plans: Readonly<Record<string, AwayToday>>;
}

export const awayTodaySchema = z.strictObject({
  awayGroups: z.array(idSchema),
  awayPupils: z.array(idSchema),
  shortDay: z.strictObject({ rounds: shortRoundsSchema }).exactOptional(),
}) satisfies z.ZodType<AwayToday>;

export const dayKind = savedKind<SavedDay>(
  'day',
  z.strictObject({
    date: schoolDateSchema.nullable(),
    plans: z.record(idSchema, awayTodaySchema),
  }),
  { date: null, plans: {} },
);
