import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barHeight,
  type ChartBar,
  type ChartPlace,
  labelSize,
  newestThatFit,
  pastWidth,
  restingTop,
  scaleOf,
  scaleTop,
  setBars,
} from '../../../../../../../src/renderer/shared/board/layout/chart/set-bars';
import { shownLength } from '../../../../../../../src/renderer/shared/clock/shown-time';

/** About what the figures of a time measure, in em. */
const widthOf = (time: string): number =>
  [...time].reduce((em, each) => em + (each === ':' ? 0.26 : 0.59), 0);

const today = 'today';
const bar = (seconds: number, day: string): ChartBar => ({ seconds, day, em: widthOf(shownLength(seconds)) });
const aDay = (...achieved: readonly number[]): readonly ChartBar[] =>
  achieved.map((seconds, i) => bar(seconds, `day ${i}`));

const at169: ChartPlace = { width: 1920, top: 342, foot: 1036 };
const at43: ChartPlace = { width: 1440, top: 428, foot: 1036 };
const drawn = (bars: readonly ChartBar[], target: number, place: ChartPlace, counted = 0) =>
  setBars(bars, today, place, scaleOf(scaleTop(target, newestThatFit(bars, today, place), counted), place));

const growing = aDay(180, 210, 250, 240, 300, 320, 360, 390, 420);

describe('the bars of the chart', () => {
  it('are as on the mock: nine practices stand beside each other, the newest beside today', () => {
    const { bars, today: left } = drawn(growing, 480, at169);
    expect(bars.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(bars.map(({ height }) => height)).toEqual(
      [...bars].map(({ index }) => barHeight(growing[index]?.seconds ?? 0, scaleOf(480 * 1.12, at169))),
    );
    expect(left - ((bars.at(-1)?.centre ?? 0) + pastWidth / 2)).toBeLessThan(70);
    expect(bars[0]?.centre).toBeLessThan(150);
  });

  it('are the newest ones where not all have room with their times', () => {
    const bars = aDay(600, 660, 700, 720, 640, 780, 840, 820, 900, 960);
    expect(drawn(bars, 1000, at169).bars.map(({ index }) => index)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(drawn(bars, 1000, at43).bars.map(({ index }) => index)).toEqual([4, 5, 6, 7, 8, 9]);
  });

  it('stand beside today when there are few, and leave the rest of the wall to the motto', () => {
    const { bars } = drawn(aDay(180, 200), 240, at169);
    expect(bars[0]?.centre).toBeGreaterThan(1300);
  });

  it('of one day stand closer than those of two where a day has several, today too', () => {
    const bars = [bar(60, 'a'), bar(70, 'b'), bar(80, 'b'), bar(90, today)];
    const set = drawn(bars, 100, at169);
    const [first = 0, second = 0, third = 0, fourth = 0] = set.bars.map(({ centre }) => centre);
    expect(second - first).toBeGreaterThan(third - second);
    expect(fourth - third).toBeCloseTo(second - first);
    expect(set.bars.map(({ endsDay }) => endsDay)).toEqual([true, false, true, false]);
  });

  it('hold their height when the target is reached, and for a while after it', () => {
    for (const counted of [0, 479, 480, 500, 530]) expect(scaleTop(480, growing, counted)).toBe(480 * 1.12);
    expect(scaleTop(480, growing, 560)).toBeGreaterThan(600);
  });

  it('stand as high as there is room when nothing counts any more', () => {
    expect(restingTop(480, growing, 402)).toBe(480);
    expect(restingTop(480, growing, 590)).toBe(590);
    expect(restingTop(300, growing, 290)).toBe(420);
  });

  it('have room for every count, time and target, and nothing covers anything', () => {
    const achieved = fc.integer({ min: 1, max: 10_800 });
    const day = fc.constantFrom('a', 'b', 'c', today);
    const place = fc.record({
      width: fc.integer({ min: 1350, max: 2600 }),
      top: fc.constantFrom(342, 428, 500, 580),
      foot: fc.constant(1036),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(achieved, day), { maxLength: 10 }),
        fc.integer({ min: 30, max: 3600 }),
        fc.integer({ min: 0, max: 10_800 }),
        place,
        (practices, target, counted, room) => {
          const given = practices.map(([seconds, on]) => bar(seconds, on));
          const scale = scaleOf(scaleTop(target, newestThatFit(given, today, room), counted), room);
          const set = setBars(given, today, room, scale);
          expect(set.bars.length).toBeGreaterThanOrEqual(Math.min(given.length, 4));
          const edges = set.bars.map(({ centre, index }) => {
            const half = ((given[index]?.em ?? 0) * labelSize) / 2;
            return {
              left: centre - Math.max(half, pastWidth / 2),
              right: centre + Math.max(half, pastWidth / 2),
            };
          });
          edges.forEach(({ left, right }, i) => {
            expect(left).toBeGreaterThanOrEqual(44 - 0.01);
            expect(right).toBeLessThanOrEqual((edges[i + 1]?.left ?? set.today) - 24);
          });
          for (const { height, labelTop } of set.bars) {
            expect(height).toBeLessThanOrEqual(scale.height + 0.01);
            expect(labelTop).toBeGreaterThanOrEqual(room.top + 20);
          }
          expect(barHeight(Math.max(target, counted), scale)).toBeLessThanOrEqual(scale.height + 0.01);
        },
      ),
    );
  });
});
