import { z } from 'zod';
import type { MendRecord } from '../../domain/records/mend-record';
import type { KeptMark } from '../../domain/stamina/mark';
import type { SchoolDate } from '../../domain/units';
import { editSchema, type PlanEdit } from '../edit';
import { mendSchema } from '../mend';
import { idSchema, schoolDateSchema } from '../plan-file/plan-schema';
import { awayTodaySchema, type AwayToday } from './day';
import { keptMarkSchema } from './mark-schema';
import { entrySchema } from './rotation';
import { onlyAdds } from '../migrate';
import { savedKind } from './saved-kind';

/** What is done with whole plans, with the wheel, and with the marks of stamina. */
export const planActs = [
  'new-plan',
  'duplicate-plan',
  'archive-plan',
  'unarchive-plan',
  'import-plan',
  'mend-wheel',
  'set-target',
  'hold-target',
  'edit-result',
  'delete-result',
  'add-result',
  'join-cycle',
] as const;
export type PlanAct = (typeof planActs)[number];

/** What Undo and Redo name. */
export type StepName = PlanEdit['name'] | PlanAct;

/** One place of a plan that changed; a value that is not given was not there. */
export interface Change {
  /** Keys and indexes from the plan down; empty for the plan itself, which was then made or taken in. */
  readonly path: readonly (string | number)[];
  readonly from?: unknown;
  readonly to?: unknown;
}

/** A mark of stamina that was written, changed or taken away; `date` is its day. */
export interface MarkStep {
  readonly id: string;
  readonly date: SchoolDate;
  readonly from: KeptMark | null;
  readonly to: KeptMark | null;
}

/** An edit as the places that it changed, so that it can be taken back and made again. */
export interface Step {
  readonly name: StepName;
  readonly plan: string;
  readonly changes: readonly Change[];
  readonly archived: { readonly from: boolean; readonly to: boolean } | null;
  /** Which plan was open before and after. */
  readonly opened: { readonly from: string; readonly to: string };
  /** Who was away that day, before and after. */
  readonly day: { readonly date: SchoolDate; readonly from: AwayToday; readonly to: AwayToday } | null;
  /** The plan's rotation before and after a mend, null for none; it can be taken back while the wheel stands there. */
  readonly wheel: Pick<MendRecord, 'mend' | 'from' | 'to'> | null;
  /** A mark before and after, null for none. */
  readonly mark: MarkStep | null;
}

/** The latest edits, oldest first; those from `done` on were taken back and can be made again. */
export interface SavedHistory {
  readonly steps: readonly Step[];
  readonly done: number;
}

const changeSchema = z.strictObject({
  path: z.array(z.union([z.string(), z.int().min(0)])),
  // What these lead to is parsed as a plan before it is used.
  from: z.unknown().optional(),
  to: z.unknown().optional(),
}) satisfies z.ZodType<Change>;

const flip = <T>(value: z.ZodType<T>) => z.strictObject({ from: value, to: value });

const stepSchema = z.strictObject({
  name: z.enum([...editSchema.options.map(({ shape }) => shape.name.value), ...planActs]),
  plan: idSchema,
  changes: z.array(changeSchema),
  archived: flip(z.boolean()).nullable(),
  opened: flip(idSchema),
  day: z.strictObject({ date: schoolDateSchema, from: awayTodaySchema, to: awayTodaySchema }).nullable(),
  wheel: z
    .strictObject({ mend: mendSchema, from: entrySchema.nullable(), to: entrySchema.nullable() })
    .nullable(),
  mark: z
    .strictObject({ id: z.string().min(1), date: schoolDateSchema, ...flip(keptMarkSchema.nullable()).shape })
    .nullable()
    .default(null),
}) satisfies z.ZodType<Step>;

export const historyKind = savedKind<SavedHistory>(
  'history',
  z
    .strictObject({ steps: z.array(stepSchema), done: z.int().min(0) })
    .refine(({ steps, done }) => done <= steps.length),
  { steps: [], done: 0 },
  // Version 2: marks of stamina.
  [onlyAdds],
);
