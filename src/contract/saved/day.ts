import { z } from 'zod';
import type { GroupId, PupilId } from '../../domain/plan/plan';
import type { SchoolDate } from '../../domain/units';
import { idSchema, schoolDateSchema } from '../plan-file/plan-schema';
import { savedKind } from './saved-kind';

export interface AwayToday {
  readonly awayGroups: readonly GroupId[];
  readonly awayPupils: readonly PupilId[];
}

/** Who is away, by plan; it holds for `date` only. */
export interface SavedDay {
  readonly date: SchoolDate | null;
  readonly plans: Readonly<Record<string, AwayToday>>;
}

export const awayTodaySchema = z.strictObject({
  awayGroups: z.array(idSchema),
  awayPupils: z.array(idSchema),
}) satisfies z.ZodType<AwayToday>;

export const dayKind = savedKind<SavedDay>(
  'day',
  z.strictObject({
    date: schoolDateSchema.nullable(),
    plans: z.record(idSchema, awayTodaySchema),
  }),
  { date: null, plans: {} },
);
