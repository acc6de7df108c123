import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { cueNames } from '../../../../src/domain/session/cues';
import type { CueName } from '../../../../src/domain/session/cues';
import { chimes } from '../../../../src/renderer/shared/sound/chimes';
import { amplitude, onset, peakDb, rmsDb } from '../../../support/audio/level';
import { loudestMoment } from '../../../support/audio/loudness';
import { spectralDistance, spectrumOf } from '../../../support/audio/spectrum';
import { readWav } from '../../../support/audio/wav';
import type { Sound } from '../../../support/audio/wav';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = join(root, 'resources/chimes');
const quiet: readonly CueName[] = ['planning-over', 'one-minute', 'target'];
const loud = cueNames.filter((name) => !quiet.includes(name));

const files = new Map<CueName, Uint8Array>();
for (const name of cueNames) files.set(name, await readFile(join(folder, `${name}.wav`)));

function bytesOf(name: CueName): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`no chime for ${name}`);
  return bytes;
}

function sound(name: CueName): Sound {
  return readWav(bytesOf(name));
}

function seconds({ samples, sampleRate }: Sound): number {
  return samples.length / sampleRate;
}

test('there is one chime for each cue, and no other', async () => {
  expect((await readdir(folder)).sort()).toEqual(cueNames.map((name) => `${name}.wav`).sort());
});

test('rendering again gives the same bytes, so the committed chimes are those of the scores', async () => {
  const out = await mkdtemp(join(tmpdir(), 'roundabout-chimes-'));
  await promisify(execFile)(process.execPath, [join(root, 'scripts/chimes/render.mjs'), '--out', out]);
  for (const name of cueNames) {
    const again = await readFile(join(out, `${name}.wav`));
    expect(Buffer.compare(again, bytesOf(name)), name).toBe(0);
  }
  await rm(out, { recursive: true });
});

test('[S5] the program plays these very files', () => {
  for (const name of cueNames) expect(chimes[name]).toContain(`/resources/chimes/${name}.wav`);
});

describe.each(cueNames)('the chime "%s"', (name) => {
  const { samples, sampleRate } = sound(name);

  test('is short: 0.8 to 2.5 s, at 44.1 kHz', () => {
    expect(sampleRate).toBe(44_100);
    expect(seconds(sound(name))).toBeGreaterThanOrEqual(0.8);
    expect(seconds(sound(name))).toBeLessThanOrEqual(2.5);
  });

  test('peaks at -3 dBFS at most', () => {
    expect(peakDb(samples)).toBeLessThanOrEqual(-3);
  });

  test('is heard within 10 ms, yet begins softly: not within the first half millisecond', () => {
    const heard = onset(sound(name), amplitude(peakDb(samples) - 20));
    expect(heard).toBeLessThanOrEqual(0.01);
    expect(heard).toBeGreaterThan(0.0005);
  });

  test('starts and ends without a click: at zero, the last 20 ms under -60 dBFS', () => {
    expect(samples[0]).toBe(0);
    expect(samples.at(-1)).toBe(0);
    expect(rmsDb(samples.subarray(-0.02 * sampleRate))).toBeLessThan(-60);
  });

  test('has no jump that its own notes would not make', () => {
    // What a 2 kHz sine at the chime's peak changes by in one sample: the chimes' own notes stay below 1.7 kHz of it.
    const steepest = 2 * Math.PI * (2000 / sampleRate) * amplitude(peakDb(samples));
    const jumps = samples.slice(1).map((sample, i) => Math.abs(sample - (samples[i] ?? 0)));
    expect(Math.max(...jumps)).toBeLessThan(steepest);
  });

  test('is calm: hardly anything lies above 4 kHz, where sounds turn sharp', () => {
    const sharp = spectrumOf(sound(name)).filter((_, band) => 150 * 2 ** (band / 6) >= 4000);
    expect(sharp.reduce((sum, share) => sum + share, 0)).toBeLessThan(0.02);
  });
});

describe('beside each other', () => {
  const loudness = new Map(cueNames.map((name) => [name, loudestMoment(sound(name))]));
  const of = (names: readonly CueName[]): number[] => names.map((name) => loudness.get(name) ?? NaN);

  test('the loud cues are within 2 LU', () => {
    expect(Math.max(...of(loud)) - Math.min(...of(loud))).toBeLessThanOrEqual(2);
  });

  test('the quiet cues are 4 to 10 LU below every loud one', () => {
    expect(Math.min(...of(loud)) - Math.max(...of(quiet))).toBeGreaterThanOrEqual(4);
    expect(Math.max(...of(loud)) - Math.min(...of(quiet))).toBeLessThanOrEqual(10);
  });

  test('each tells itself apart: no two share more than 40 % of their mixture of pitches', () => {
    const spectra = cueNames.map((name) => ({ name, spectrum: spectrumOf(sound(name)) }));
    for (const one of spectra) {
      for (const other of spectra.filter(({ name }) => name !== one.name)) {
        const distance = spectralDistance(one.spectrum, other.spectrum);
        expect(distance, `${one.name} and ${other.name}`).toBeGreaterThanOrEqual(0.6);
      }
    }
  });
});

test.each(cueNames)(
  'docs/chimes.md tells the length, peak and loudness of "%s" as they are',
  async (name) => {
    const { samples } = sound(name);
    const figures = [
      seconds(sound(name)).toFixed(1),
      peakDb(samples).toFixed(1),
      loudestMoment(sound(name)).toFixed(1),
    ];
    const row = (await readFile(join(root, 'docs/chimes.md'), 'utf8'))
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\``));
    const told = row?.split('|').map((cell) => cell.trim());
    expect(told).toEqual(expect.arrayContaining(figures));
  },
);
