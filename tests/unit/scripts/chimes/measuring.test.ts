import { describe, expect, test } from 'vitest';
import { amplitude, onset, peakDb, rmsDb } from '../../../support/audio/level';
import { loudestMoment } from '../../../support/audio/loudness';
import { spectralDistance, spectrumOf } from '../../../support/audio/spectrum';
import { readWav } from '../../../support/audio/wav';
import type { Sound } from '../../../support/audio/wav';

/** A steady sine, with silence before it. */
function sine(hertz: number, { seconds = 1, level = 1, after = 0, sampleRate = 44_100 } = {}): Sound {
  const samples = new Float64Array(Math.round((after + seconds) * sampleRate));
  return {
    sampleRate,
    samples: samples.map((_, i) => {
      const at = i / sampleRate - after;
      return at < 0 ? 0 : level * Math.sin(2 * Math.PI * hertz * at);
    }),
  };
}

describe('loudness as ITU-R BS.1770 measures it', () => {
  test.each([44_100, 48_000])('a 997 Hz sine of full scale reads -3.01 LUFS at %i Hz', (sampleRate) => {
    expect(loudestMoment(sine(997, { sampleRate }))).toBeCloseTo(-3.01, 1);
  });

  test('ten decibels less level are ten units less loud', () => {
    expect(loudestMoment(sine(997, { level: amplitude(-10) }))).toBeCloseTo(-13.01, 1);
  });

  test('high notes weigh about four units more, the lowest ones less', () => {
    expect(loudestMoment(sine(8000))).toBeCloseTo(-3.01 + 3.3, 0);
    expect(loudestMoment(sine(38))).toBeLessThan(-8);
  });

  test('a sound of 100 ms in 400 ms of window is six units down, wherever it stands', () => {
    const atOnce = loudestMoment(sine(997, { seconds: 0.1 }));
    expect(atOnce).toBeCloseTo(-3.01 - 6.02, 1);
    expect(loudestMoment(sine(997, { seconds: 0.1, after: 0.7 }))).toBeCloseTo(atOnce, 1);
  });
});

describe('levels', () => {
  test('a sine peaks at its level, and has its mean 3 dB below', () => {
    const { samples } = sine(441, { level: 0.5 });
    expect(peakDb(samples)).toBeCloseTo(-6.02, 1);
    expect(rmsDb(samples)).toBeCloseTo(-9.03, 1);
  });

  test('an onset is found to the millisecond, and silence has none', () => {
    expect(onset(sine(441, { after: 0.2 }), 0.1)).toBeCloseTo(0.2, 3);
    expect(onset(sine(441, { level: 0 }), 0.1)).toBeUndefined();
  });
});

describe('spectra', () => {
  test('one note is at no distance from itself, however loud', () => {
    const distance = spectralDistance(spectrumOf(sine(440)), spectrumOf(sine(440, { level: 0.1 })));
    expect(distance).toBeLessThan(0.001);
  });

  test('notes a third apart have nothing in common', () => {
    expect(spectralDistance(spectrumOf(sine(440)), spectrumOf(sine(554)))).toBeGreaterThan(0.95);
  });
});

describe('files', () => {
  test('what is not mono 16-bit PCM is refused by name', () => {
    const stereo = new Uint8Array(44);
    stereo.set(new TextEncoder().encode('RIFF'), 0);
    stereo.set(new TextEncoder().encode('WAVEfmt '), 8);
    stereo.set([16, 0, 0, 0, 1, 0, 2, 0], 16);
    expect(() => readWav(stereo)).toThrow('not mono 16-bit PCM');
    expect(() => readWav(new Uint8Array(44))).toThrow('not a WAVE file');
  });
});
