import type { Sound } from './wav';

/** Seconds of a momentary loudness window (EBU Tech 3341). */
const WINDOW = 0.4;

/** Seconds between two windows. */
const STEP = 0.01;

/** Shorter sounds are followed by silence up to this, so that a tap is not measured by its tap alone. */
const SHORTEST = 1;

interface Biquad {
  readonly b: readonly [number, number, number];
  /** The denominator after its leading 1. */
  readonly a: readonly [number, number];
}

/**
 * The loudest 400 ms of a sound in LUFS: momentary loudness as ITU-R BS.1770-4 weighs it (K), one channel.
 * A 997 Hz sine of full scale reads -3.01.
 */
export function loudestMoment({ samples, sampleRate }: Sound): number {
  const padded = new Float64Array(Math.max(samples.length, Math.round(SHORTEST * sampleRate)));
  padded.set(samples);
  const weighted = filter(filter(padded, headShelf(sampleRate)), lowCut(sampleRate));
  const length = Math.round(WINDOW * sampleRate);
  const energyUpTo = runningEnergy(weighted);
  let most = 0;
  for (let from = 0; from + length <= weighted.length; from += Math.round(STEP * sampleRate)) {
    most = Math.max(most, ((energyUpTo[from + length] ?? 0) - (energyUpTo[from] ?? 0)) / length);
  }
  return -0.691 + 10 * Math.log10(most);
}

/** The first stage of K: a shelf for what the head does. Its analogue prototype, so that any sample rate can be had. */
function headShelf(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const mid = high ** 0.4996667741545416;
  const scale = 1 + k / q + k * k;
  return {
    b: [
      (high + (mid * k) / q + k * k) / scale,
      (2 * (k * k - high)) / scale,
      (high - (mid * k) / q + k * k) / scale,
    ],
    a: [(2 * (k * k - 1)) / scale, (1 - k / q + k * k) / scale],
  };
}

/** The second stage of K: a high-pass at 38 Hz. */
function lowCut(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const q = 0.5003270373238773;
  const scale = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / scale, (1 - k / q + k * k) / scale] };
}

function filter(samples: Float64Array, { b, a }: Biquad): Float64Array {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** At i, the sum of the squares of the first i samples. */
function runningEnergy(samples: Float64Array): Float64Array {
  const sums = new Float64Array(samples.length + 1);
  let sum = 0;
  samples.forEach((sample, i) => {
    sum += sample * sample;
    sums[i + 1] = sum;
  });
  return sums;
}
