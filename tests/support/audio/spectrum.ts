import type { Sound } from './wav';

/** Hertz of the lowest band's lower edge: below it classroom speakers give next to nothing. */
const LOWEST = 150;

/** Six bands to the octave: two semitones each, about the ear's critical band here. */
const BANDS_PER_OCTAVE = 6;

const OCTAVES = 6;

/** Samples of one frame of the analysis: 93 ms at 44.1 kHz, bins of 11 Hz. */
const FRAME = 4096;

/** What share of a sound's energy lies in each sixth of an octave from 150 Hz to 9.6 kHz; the shares add up to 1. */
export type Spectrum = readonly number[];

/** The spectrum of a whole sound, whatever its loudness. */
export function spectrumOf({ samples, sampleRate }: Sound): Spectrum {
  const bands = new Array<number>(BANDS_PER_OCTAVE * OCTAVES).fill(0);
  for (let from = 0; from < samples.length; from += FRAME / 2) {
    framePower(samples.subarray(from, from + FRAME)).forEach((power, bin) => {
      const band = Math.floor(BANDS_PER_OCTAVE * Math.log2((bin * sampleRate) / FRAME / LOWEST));
      const sum = bands[band];
      if (sum !== undefined) bands[band] = sum + power;
    });
  }
  const total = bands.reduce((sum, power) => sum + power, 0);
  return bands.map((power) => power / total);
}

/**
 * How unlike two sounds are, from 0 (the same mixture of pitches) to 1 (no band in common): the share of the energy
 * that would have to move to other bands to make one the other.
 */
export function spectralDistance(one: Spectrum, other: Spectrum): number {
  return one.reduce((sum, share, band) => sum + Math.abs(share - (other[band] ?? 0)), 0) / 2;
}

/** The power in each bin from 0 to half the sample rate, of a frame shaded by a Hann window and padded with silence. */
function framePower(frame: Float64Array): Float64Array {
  const re = new Float64Array(FRAME);
  frame.forEach((sample, i) => {
    re[i] = sample * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / FRAME));
  });
  const im = new Float64Array(FRAME);
  transform(re, im);
  return re.subarray(0, FRAME / 2).map((real, bin) => real ** 2 + (im[bin] ?? 0) ** 2);
}

/** The Fourier transform in place (radix 2, so a power of two samples). */
function transform(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  if (n === 1) return;
  const half = n / 2;
  const even = { re: new Float64Array(half), im: new Float64Array(half) };
  const odd = { re: new Float64Array(half), im: new Float64Array(half) };
  for (let i = 0; i < half; i += 1) {
    even.re[i] = at(re, 2 * i);
    even.im[i] = at(im, 2 * i);
    odd.re[i] = at(re, 2 * i + 1);
    odd.im[i] = at(im, 2 * i + 1);
  }
  transform(even.re, even.im);
  transform(odd.re, odd.im);
  for (let i = 0; i < half; i += 1) {
    const [cos, sin] = [Math.cos((-2 * Math.PI * i) / n), Math.sin((-2 * Math.PI * i) / n)];
    const turnedRe = at(odd.re, i) * cos - at(odd.im, i) * sin;
    const turnedIm = at(odd.re, i) * sin + at(odd.im, i) * cos;
    re[i] = at(even.re, i) + turnedRe;
    im[i] = at(even.im, i) + turnedIm;
    re[i + half] = at(even.re, i) - turnedRe;
    im[i + half] = at(even.im, i) - turnedIm;
  }
}

/** An element that is known to be there. */
function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
