import { z } from 'zod';
import type { Act } from '../domain/session/acts';
import { instant } from '../domain/units';
import { planFileLimit } from './limits';
import { starterIds } from './starters';
import { editSchema } from './edit';
import { markChangeSchema } from './mark-change';
import { mendSchema } from './mend';

const id = z.string().min(1).max(64);
const text = z.string();
const on = z.boolean();
const act = <N extends Act['name'], S extends z.core.$ZodShape>(name: N, shape: S) =>
  z.strictObject({ name: z.literal(name), ...shape });

export const actSchema = z.discriminatedUnion('name', [
  act('pause', {}),
  act('resume', {}),
  act('plus', { minutes: z.number().int().min(1).max(60) }),
  act('minus', { minutes: z.number().int().min(1).max(60) }),
  act('next', {}),
  act('back', {}),
  act('jump', { round: z.number().int().min(1).max(99) }),
  act('restart', {}),
  act('hold', { on }),
  act('end', {}),
  act('attention', { on }),
  act('two-fingers', { on }),
  act('blank', { on }),
  act('message', { text: text.trim().min(1).max(120).nullable() }),
  act('show', { station: id.nullable() }),
  act('fit', { end: z.number().transform(instant) }),
  act('drop-rounds', {
    last: z.number().int().min(1).max(99),
    end: z.number().transform(instant).nullable(),
  }),
  act('away', { group: id, away: on }),
  act('let-chime', {}),
  act('broke', { station: id.nullable() }),
  act('answer', { answer: z.enum(['carry-on', 'count', 'next-round', 'end']) }),
]);

/** Everything that a window may ask of main. Parsed there; what does not fit is refused. */
export const command = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('start'),
    which: z.enum(['all', 'left']),
    /** `control` unless given. */
    by: z.enum(['control', 'keyboard']).optional(),
  }),
  z.strictObject({
    kind: z.literal('act'),
    act: actSchema,
    by: z.enum(['control', 'keyboard']),
  }),
  /** A practice of the whole class at a station of the open plan, of today's target. */
  z.strictObject({ kind: z.literal('practice'), station: id, by: z.enum(['control', 'keyboard']) }),
  /** The teacher's own word on a station's stamina, or on a result of it. */
  z.strictObject({ kind: z.literal('mark'), mark: markChangeSchema }),
  z.strictObject({ kind: z.literal('undo'), by: z.enum(['control', 'keyboard']) }),
  /** Makes again the edit that was taken back last. */
  z.strictObject({ kind: z.literal('redo'), by: z.enum(['control', 'keyboard']) }),
  z.strictObject({ kind: z.literal('edit'), edit: editSchema }),
  z.strictObject({ kind: z.literal('open-plan'), plan: id }),
  z.strictObject({ kind: z.literal('new-plan'), starter: z.enum(starterIds) }),
  z.strictObject({ kind: z.literal('duplicate-plan'), plan: id }),
  z.strictObject({ kind: z.literal('archive-plan'), plan: id, archived: on }),
  /** `text` is what stands in a plan file, `file` the file's name, for what is said about it. */
  z.strictObject({ kind: z.literal('import-plan'), file: text.max(255), text: text.max(planFileLimit) }),
  /** Sets the wheel of the open plan right; refused where the snapshot that it was offered for is not the newest. */
  z.strictObject({
    kind: z.literal('mend-wheel'),
    mend: mendSchema,
    revision: z.int().min(0),
  }),
  /** Asks where to, and writes the plan there as a plan file. */
  z.strictObject({ kind: z.literal('export-plan'), plan: id }),
  z.strictObject({
    kind: z.literal('settings'),
    theme: z.enum(['light', 'dark']).optional(),
    volume: z.number().min(0).max(1).optional(),
    muted: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('display'),
    ask: z.enum(['show', 'hide', 'fullscreen', 'leave-fullscreen']),
  }),
  z.strictObject({ kind: z.literal('dismiss-notice'), notice: id }),
  /** The teacher's word on the round that was open when another day's session was closed. */
  z.strictObject({ kind: z.literal('open-round'), counts: z.boolean() }),
  /** From the done screen back to the day. */
  z.strictObject({ kind: z.literal('close-session') }),
]);

export type Command = z.infer<typeof command>;
