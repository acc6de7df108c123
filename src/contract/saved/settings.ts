import { z } from 'zod';
import { savedKind } from './saved-kind';

const bounds = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** What is remembered of a screen, to find it again when its id has changed (failure mode P1). */
const displayFingerprint = z.strictObject({
  label: z.string(),
  width: z.number(),
  height: z.number(),
  scaleFactor: z.number(),
  internal: z.boolean(),
  x: z.number(),
  y: z.number(),
  id: z.number(),
});
export type DisplayFingerprint = Readonly<z.infer<typeof displayFingerprint>>;

const settingsSchema = z
  .strictObject({
    theme: z.enum(['light', 'dark']),
    /** From 0 to 1. */
    volume: z.number().min(0).max(1),
    muted: z.boolean(),
    /** The plan that was open last. */
    planId: z.string().nullable(),
    /** Where the control window stood, in device-independent pixels. */
    controlBounds: bounds.readonly().nullable(),
    /** The screen that the teacher chose for the display. */
    display: displayFingerprint.readonly().nullable(),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

export const settingsKind = savedKind<Settings>('settings', settingsSchema, {
  theme: 'light',
  volume: 0.8,
  muted: false,
  planId: null,
  controlBounds: null,
  display: null,
});
