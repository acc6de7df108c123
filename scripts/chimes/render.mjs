// @ts-check
/**
 * Renders every chime into resources/chimes, or into the folder given as `--out DIR`.
 * The same scores give the same bytes, so a change of the files in a commit is a change of the sounds.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rise, SAMPLE_RATE, strike } from './instruments.mjs';
import { scores } from './scores.mjs';
import { encodeWav } from './wav.mjs';

/** Seconds over which the end of each chime fades to silence. */
const FADE_OUT = 0.25;

const SEMITONES = { C: -9, D: -7, E: -5, F: -4, G: -2, A: 0, B: 2 };

/**
 * @param {string} note such as "A4" or "Bb4"
 * @returns {number} hertz, equal temperament on A4 = 440
 */
function frequencyOf(note) {
  const [, letter, flat, octave] = /^([A-G])(b?)(\d)$/.exec(note) ?? [];
  const semitone = Object.entries(SEMITONES).find(([name]) => name === letter)?.[1];
  if (semitone === undefined) throw new Error(`"${note}" is not a note`);
  return 440 * 2 ** ((semitone - (flat ? 1 : 0)) / 12 + Number(octave) - 4);
}

/**
 * @param {import('./scores.mjs').Score} score
 * @returns {Float64Array} samples between -1 and 1, the first and the last of them silent
 */
function perform(score) {
  const mix = new Float64Array(Math.round(score.seconds * SAMPLE_RATE));
  for (const [at, note, force] of score.strokes) strike(mix, score.instrument, at, frequencyOf(note), force);
  const faded = mix.map((sample, i) => sample * rise(mix.length - 1 - i, FADE_OUT));
  const peak = faded.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return faded.map((sample) => (sample / peak) * 10 ** (score.peak / 20));
}

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const folder = values.out ?? fileURLToPath(new URL('../../resources/chimes', import.meta.url));
await mkdir(folder, { recursive: true });
for (const score of scores) {
  await writeFile(join(folder, `${score.name}.wav`), encodeWav(perform(score), SAMPLE_RATE));
}
console.log(`${scores.length} chimes rendered into ${folder}`);
