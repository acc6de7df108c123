// @ts-check
/**
 * The instruments of the chimes: each is a set of sine partials (additive synthesis), so that the sounds are ours,
 * need no sample library, and come out the same on every machine.
 */

/** Samples a second, of every chime. */
export const SAMPLE_RATE = 44_100;

/**
 * One sine of a tone.
 * @typedef {object} Partial
 * @property {number} ratio frequency, as a multiple of the note's
 * @property {number} level amplitude at the stroke, relative to the other partials
 * @property {number} decay seconds until it has fallen by 60 dB
 */

/**
 * @typedef {object} Instrument
 * @property {number} attack seconds from silence to the full stroke: long enough not to click, short enough to be
 *   heard within 10 ms
 * @property {readonly Partial[]} partials
 */

/** A vibraphone bar: a clear pitch with the octave above, ringing. @type {Instrument} */
export const vibraphone = {
  attack: 0.006,
  partials: [
    { ratio: 1, level: 1, decay: 1.9 },
    { ratio: 2, level: 0.22, decay: 1.3 },
    { ratio: 4, level: 0.14, decay: 0.6 },
  ],
};

/** A marimba bar: tuned to the double octave, dry and woody. @type {Instrument} */
export const marimba = {
  attack: 0.004,
  partials: [
    { ratio: 1, level: 1, decay: 0.75 },
    { ratio: 3.93, level: 0.3, decay: 0.28 },
    { ratio: 9.6, level: 0.06, decay: 0.1 },
  ],
};

/** A wood block, tapped with a finger: hollow, with hardly any ring. @type {Instrument} */
export const woodBlock = {
  attack: 0.003,
  partials: [
    { ratio: 1, level: 1, decay: 0.22 },
    { ratio: 1.51, level: 0.45, decay: 0.16 },
    { ratio: 2.44, level: 0.2, decay: 0.1 },
  ],
};

/** Strings of a small harp, plucked with the finger: round, without a hard edge. @type {Instrument} */
export const harp = {
  attack: 0.005,
  partials: [
    { ratio: 1, level: 1, decay: 1.5 },
    { ratio: 2, level: 0.18, decay: 0.7 },
    { ratio: 3, level: 0.06, decay: 0.35 },
  ],
};

/** A small glass bell: one high, thin ring. @type {Instrument} */
export const glass = {
  attack: 0.006,
  partials: [
    { ratio: 1, level: 1, decay: 2.2 },
    { ratio: 2.32, level: 0.16, decay: 1.1 },
    { ratio: 4.25, level: 0.05, decay: 0.5 },
  ],
};

/** A tubular bell: the hum an octave below its note makes it warm. @type {Instrument} */
export const tubularBell = {
  attack: 0.007,
  partials: [
    { ratio: 0.5, level: 0.15, decay: 2.6 },
    { ratio: 1, level: 1, decay: 2.4 },
    { ratio: 1.5, level: 0.22, decay: 1.4 },
    { ratio: 2, level: 0.35, decay: 1.6 },
    { ratio: 2.66, level: 0.1, decay: 0.8 },
  ],
};

/** A singing bowl: each mode is a pair a few hertz apart, whose slow beat no other chime has. @type {Instrument} */
export const singingBowl = {
  attack: 0.008,
  partials: [
    { ratio: 0.997, level: 0.62, decay: 4.5 },
    { ratio: 1.003, level: 0.36, decay: 4.5 },
    { ratio: 2.711, level: 0.44, decay: 2.8 },
    { ratio: 2.717, level: 0.28, decay: 2.8 },
    { ratio: 5.15, level: 0.14, decay: 1.2 },
    { ratio: 5.158, level: 0.1, decay: 1.2 },
  ],
};

/**
 * Adds one stroke to a mix.
 * @param {Float64Array} mix the whole chime's samples, changed in place
 * @param {Instrument} instrument
 * @param {number} start seconds from the chime's start
 * @param {number} frequency hertz, of the note
 * @param {number} force the stroke's strength, 0-1
 */
export function strike(mix, instrument, start, frequency, force) {
  const first = Math.round(start * SAMPLE_RATE);
  for (const { ratio, level, decay } of instrument.partials) {
    const turn = (2 * Math.PI * frequency * ratio) / SAMPLE_RATE;
    const fade = Math.log(0.001) / (decay * SAMPLE_RATE);
    for (let i = first; i < mix.length; i += 1) {
      const n = i - first;
      const wave = rise(n, instrument.attack) * Math.exp(fade * n) * Math.sin(turn * n);
      mix[i] = (mix[i] ?? 0) + force * level * wave;
    }
  }
}

/**
 * A raised cosine from 0 to 1: no corner at either end, so no click.
 * @param {number} n samples since the start
 * @param {number} seconds how long the rise takes
 */
export function rise(n, seconds) {
  const length = seconds * SAMPLE_RATE;
  return n >= length ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * n) / length);
}
