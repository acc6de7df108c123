import { z } from 'zod';
import { cueNames } from '../domain/session/cues';
import { segmentKinds } from '../domain/view/scene';
import { schoolDateSchema } from './plan-file/plan-schema';

/**
 * The lines of the `--events` file; docs/events.md tells what each field means. Times are in milliseconds; `mono` is on
 * the session's clock, `at` is ISO 8601.
 */

const inSession = {
  /** The session's id; null for what happens outside of one. */
  session: z.string().nullable(),
  mono: z.number(),
  at: z.iso.datetime({ offset: true }),
};

/** `segment` counts the segments of the session from 1, repeated ones anew. */
const inSegment = { ...inSession, session: z.string(), segment: z.int().min(1) };
const maybeInSegment = { ...inSession, segment: z.int().min(1).optional() };

const segmentKind = z.enum(segmentKinds);

const event = <N extends string, S extends z.core.$ZodShape>(name: N, shape: S) =>
  z.strictObject({ event: z.literal(name), ...shape });

export const eventSchema = z.discriminatedUnion('event', [
  event('session-started', { ...inSession, session: z.string(), plan: z.string(), date: schoolDateSchema }),
  event('segment-started', {
    ...inSegment,
    kind: segmentKind,
    round: z.int().min(0),
    /** The planned length. */
    seconds: z.number(),
    /** Group name to station name; for a move the next station. Present groups of work segments and moves only. */
    where: z.record(z.string(), z.string()),
  }),
  event('cue', {
    ...inSegment,
    name: z.enum(cueNames),
    due: z.number(),
    /** When the sound began; null when the cue was only shown. */
    played: z.number().nullable(),
    /** Why it was only shown. */
    why: z.string().optional(),
  }),
  event('command', {
    ...maybeInSegment,
    name: z.string(),
    by: z.enum(['control', 'keyboard', 'minibar', 'remote', 'cli']),
  }),
  event('segment-ended', {
    ...inSegment,
    kind: segmentKind,
    round: z.int().min(0),
    /** How long it ran, pauses left out. */
    elapsed: z.number(),
    why: z.enum(['time', 'next', 'back', 'jump', 'restart', 'end', 'undo', 'next-round', 'broke']),
  }),
  /** Of a practice of the whole class; beside the start of its segment. */
  event('practice-started', { ...inSegment, station: z.string(), target: z.number() }),
  /** It was stopped, by `broke` or by the teacher; beside the end of its segment. */
  event('practice-ended', {
    ...inSegment,
    station: z.string(),
    target: z.number(),
    achieved: z.number(),
    why: z.enum(['broke', 'teacher']),
  }),
  event('display', {
    ...maybeInSegment,
    state: z.enum(['shown', 'hidden', 'moved', 'recreated']),
    why: z.string(),
  }),
  event('held', { ...inSegment, why: z.enum(['slept', 'restarted', 'stalled']) }),
  event('session-ended', {
    ...inSession,
    session: z.string(),
    why: z.enum(['finished', 'end', 'undo', 'other-day']),
  }),
  /** The session's outcome is on the disk. */
  event('saved', { ...maybeInSegment }),
  event('trouble', { ...maybeInSegment, what: z.string() }),
]);

export type RoundaboutEvent = Readonly<z.infer<typeof eventSchema>>;
