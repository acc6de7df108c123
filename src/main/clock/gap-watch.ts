import { millis, type Millis } from '../../domain/units';
import type { PcClocks } from './pc-clocks';

/** A heartbeat later than this means that main did not run: a gap (design section 4). */
const gapAfter = 10_000;
/** How far the wall clock and the uptime may differ and still tell of the same sleep. */
const agreement = 3_000;

/** A jump of the wall clock smaller than this is the network keeping it right. */
const clockSetBy = 250;

export interface Gap {
  readonly kind: 'gap';
  readonly cause: 'slept' | 'stalled';
  /** Real milliseconds in which main did not run. */
  readonly lost: Millis;
  /** The part of `lost` that the monotonic clock does not know of, because it stood too. */
  readonly unseen: Millis;
}

/** `clock-set`: the wall clock alone jumped, so it was set by hand or by the network. */
export type Beat = { readonly kind: 'fine' } | { readonly kind: 'clock-set' } | Gap;

/**
 * Tells gaps in which main did not run from changes of the PC's clock, by comparing three clocks at each heartbeat, and
 * sleeps from stalls.
 */
export interface GapWatch {
  /** To be called at each heartbeat and before anything else that main does; `interval` is the time between heartbeats. */
  beat(): Beat;
}

/** The system's word on the PC's sleep. Either sign may come late, or not at all. */
export interface SleepSigns {
  on(sign: 'suspend' | 'resume', hear: () => void): unknown;
}

/** `interval` is the planned time between heartbeats, in milliseconds. */
export function createGapWatch(pc: PcClocks, interval: Millis, signs: SleepSigns): GapWatch {
  let asleepNow = false;
  let woke = false;
  signs.on('suspend', () => {
    asleepNow = true;
  });
  signs.on('resume', () => {
    asleepNow = false;
    woke = true;
  });
  let last = { mono: pc.mono(), wall: pc.wall(), uptime: pc.uptime() };
  return {
    beat: () => {
      const now = { mono: pc.mono(), wall: pc.wall(), uptime: pc.uptime() };
      const ran = now.mono - last.mono;
      const wall = now.wall - last.wall;
      const up = now.uptime - last.uptime;
      last = now;
      // Main still beats between the word that the PC will sleep and its sleep, and may beat again before it is told
      // that it woke.
      const toldOfSleep = asleepNow || woke;
      woke = false;
      const limit = interval + gapAfter;
      // The wall clock alone may have been set by hand; the PC's uptime must tell the same story.
      const asleep = wall > limit && up > limit && wall - ran > agreement && up - ran > agreement;
      if (asleep || ran > limit) asleepNow = false;
      if (asleep) {
        const lost = Math.abs(wall - up) <= agreement ? wall : up;
        return { kind: 'gap', cause: 'slept', lost: millis(lost), unseen: millis(lost - ran) };
      }
      if (ran > limit) {
        // Where the monotonic clock runs on in sleep, as on Windows and macOS, the clocks alone cannot tell it from a stall.
        const cause = toldOfSleep ? 'slept' : 'stalled';
        return { kind: 'gap', cause, lost: millis(ran), unseen: millis(0) };
      }
      return Math.abs(wall - ran) > clockSetBy ? { kind: 'clock-set' } : { kind: 'fine' };
    },
  };
}
