import type { Steps } from '../../domain/steps';
import { millis } from '../../domain/units';
import type { PcClocks } from '../clock/pc-clocks';

/**
 * How long main may be kept by a question at a stretch, in milliseconds: a quarter of a frame, so that a cue, an act or a
 * snapshot that falls into it is not late by a frame even when its last part is a long one.
 */
const slice = 4;

/** Runs long computations a slice at a time; between two slices everything else that waits has its turn. */
export const createSlices =
  ({ mono, after }: Pick<PcClocks, 'mono' | 'after'>) =>
  async <T>(steps: Steps<T>): Promise<T> => {
    for (;;) {
      const until = mono() + slice;
      do {
        const step = steps.next();
        if (step.done === true) return step.value;
      } while (mono() < until);
      await new Promise<void>((resolve) => after(millis(0), resolve));
    }
  };

export type InSlices = ReturnType<typeof createSlices>;
