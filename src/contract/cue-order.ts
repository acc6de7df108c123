import { z } from 'zod';
import { cueNames } from '../domain/session/cues';
import type { CueName } from '../domain/session/cues';

/** Main asks the window that owns sound to play a cue, now. */
export interface CueOrder {
  readonly id: number;
  readonly name: CueName;
  /** 0 to 1. */
  readonly volume: number;
  /** Main's monotonic clock, in milliseconds, at the cue's instant: what is more than 1.5 s late is dropped. */
  readonly due: number;
}

/** What the window really did with it. */
export const cueReport = z.strictObject({
  id: z.number().int().nonnegative(),
  name: z.enum(cueNames),
  /** Main's monotonic clock, in milliseconds, when the sound was handed to the audio device; null: not played. */
  played: z.number().nullable(),
  why: z.string().max(200).nullable(),
});
export type CueReport = Readonly<z.infer<typeof cueReport>>;

/** `running`: a cue would sound; `suspended`: the sound system does not run, or not yet; `silent`: there is no device. */
export const soundState = z.enum(['running', 'suspended', 'silent']);
export type SoundState = z.infer<typeof soundState>;
