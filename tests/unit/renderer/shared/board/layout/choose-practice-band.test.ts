import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signAspect } from '../../../../../../src/renderer/shared/art/signs/sign-geometry';
import {
  choosePracticeBand,
  type PracticeBandRoom,
} from '../../../../../../src/renderer/shared/board/layout/choose-practice-band';
import { digitsWidth } from '../../../../../../src/renderer/shared/board/layout/sizes';

/** Each letter about as wide as those of the names. */
const measureName = (text: string): number =>
  [...text].reduce((em, each) => em + (each === 'W' ? 0.95 : 0.46), 0);
const at169 = 1920 - 88;
const at43 = 1440 - 88;
const room = (change: Partial<PracticeBandRoom> = {}): PracticeBandRoom => ({
  ...{ width: at169, time: '0:00', name: 'Independent Writing', measureName },
  target: { whole: 5.1, figures: 2.1, paused: 3.4 },
  ...change,
});

describe('the time band of a practice', () => {
  it('is as on the mock at 16:9: the whole disk, the sign, the name and the target under each other', () => {
    expect(choosePracticeBand(room({ name: 'Independent Writing' }))).toEqual({
      facts: 'beside',
      disk: 284,
      name: ['Independent Writing'],
      sign: 112,
      targetBesideSign: false,
      word: true,
    });
  });

  it('shrinks the disk for the name, then breaks the name between words', () => {
    const inOne = choosePracticeBand(room({ name: 'Handwriting and Drawing' }));
    expect(inOne.name).toHaveLength(1);
    expect(inOne.disk).toBeLessThan(284);
    const inTwo = choosePracticeBand(room({ time: '00:00', name: 'Wide Words and Wandering' }));
    expect(inTwo).toMatchObject({
      name: ['Wide Words', 'and Wandering'],
      targetBesideSign: true,
      word: false,
    });
    expect(inTwo.disk).toBeGreaterThanOrEqual(160);
  });

  it('lets the sign stand for a name that has no room at all', () => {
    const layout = choosePracticeBand(room({ time: '00:00', name: 'W'.repeat(24) }));
    expect(layout).toMatchObject({ name: [], sign: 112, word: true });
    expect(layout.disk).toBeGreaterThanOrEqual(160);
  });

  it('is one line under the digits at 4:3, where the word goes before the name', () => {
    const usual = choosePracticeBand(room({ width: at43 }));
    expect(usual).toMatchObject({ facts: 'under', name: ['Independent Writing'], word: true });
    const long = choosePracticeBand(room({ width: at43, name: 'Wide Words and Wandering' }));
    expect(long).toMatchObject({ name: ['Wide Words and Wandering'], word: false });
    expect(choosePracticeBand(room({ width: at43, name: 'W'.repeat(24) })).name).toEqual([]);
  });

  it('never is wider than the band, for any name, time and width', () => {
    const letters = fc.string({ unit: fc.constantFrom('W', 'i', 'n', ' '), minLength: 1, maxLength: 24 });
    const name = letters.map((text) => text.trim().replace(/\s+/g, ' ') || 'Art');
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('0:00', '00:00', '000:00'),
        fc.integer({ min: 1400, max: 2500 }),
        (each, time, width) => {
          const given = room({ name: each, time, width });
          const { facts, disk, name: lines, sign, targetBesideSign, word } = choosePracticeBand(given);
          const target = (1.22 + Math.max(word ? 5.1 : 2.1, 3.4)) * 66;
          const signWide = sign * signAspect;
          const text = Math.max(0, ...lines.map(measureName)) * 66;
          const digits = digitsWidth(time) + (disk === 0 ? 0 : disk + 40);
          if (facts === 'under') {
            expect(digits).toBeLessThanOrEqual(width);
            expect(signWide + (text === 0 ? 0 : 22 + text) + 32 + target).toBeLessThanOrEqual(width);
          } else {
            const block = targetBesideSign ? Math.max(text, signWide + 22 + target) : Math.max(text, target);
            expect(digits + 32 + block).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
