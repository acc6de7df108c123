import type { Sound } from './wav';

/** The loudest sample in dBFS; -Infinity for silence. */
export function peakDb(samples: Float64Array): number {
  return decibels(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));
}

/** Root mean square in dBFS; -Infinity for silence. */
export function rmsDb(samples: Float64Array): number {
  return decibels(Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length));
}

/**
 * Seconds from the start until the sound first reaches a level.
 * @param level amplitude, 0-1
 * @returns undefined when it never does
 */
export function onset({ samples, sampleRate }: Sound, level: number): number | undefined {
  const first = samples.findIndex((sample) => Math.abs(sample) >= level);
  return first === -1 ? undefined : first / sampleRate;
}

/** An amplitude from decibels below full scale. */
export function amplitude(db: number): number {
  return 10 ** (db / 20);
}

function decibels(value: number): number {
  return 20 * Math.log10(value);
}
