import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseRows,
  emblemGap,
  signGap,
  type RowsLayout,
  type RowWidths,
} from '../../../../../../src/renderer/shared/board/layout/choose-rows';
import { signAspect } from '../../../../../../src/renderer/shared/art/signs/sign-geometry';

/** About what the starter plan's names measure in the bundled fonts, in em. */
const starter: RowWidths = { full: 6.1, short: 3.4, station: 9.6, voiceWord: 3.5, bubble: 1 };
const wall = { kind: 'work', width: 1832, height: 664 } as const;
const narrow = { kind: 'work', width: 1352, height: 608 } as const;

/** The width that a row takes, as its parts are set beside each other. */
const rowWidth = (layout: RowsLayout): number =>
  layout.emblem +
  emblemGap +
  layout.nameColumn +
  layout.lane +
  layout.sign * signAspect +
  (layout.station ? signGap + layout.stationColumn : 0);

describe('the rows of the starter plan', () => {
  it('show everything on a wall of 16:9, five groups as in the mock', () => {
    const layout = chooseRows({ ...wall, count: 5 }, starter);
    expect(layout).toMatchObject({ columns: 1, name: 'full', station: true, next: true, voiceWord: true });
    expect(layout.pitch).toBeCloseTo(132.8);
  });

  it('have larger text where there are fewer groups and room', () => {
    const two = chooseRows({ ...wall, kind: 'plain', count: 2 }, starter);
    const five = chooseRows({ ...wall, kind: 'plain', count: 5 }, starter);
    expect(two.text).toBeGreaterThan(five.text);
    expect(two.sign).toBeGreaterThan(five.sign);
  });

  it('lose the voice words first where the wall is narrow', () => {
    const layout = chooseRows({ ...narrow, count: 8 }, starter);
    expect(layout.voiceWord).toBe(false);
    expect(layout.station).toBe(true);
  });

  it('stand in two columns of emblem, short name and sign from nine groups on', () => {
    const layout = chooseRows({ ...wall, count: 9 }, starter);
    expect(layout).toMatchObject({
      columns: 2,
      name: 'short',
      station: false,
      next: false,
      voiceWord: false,
    });
    expect(chooseRows({ ...wall, count: 8 }, starter).columns).toBe(1);
  });

  it('have no voice and no next station in a move, but a lane', () => {
    const layout = chooseRows({ ...wall, kind: 'move', count: 5 }, starter);
    expect(layout).toMatchObject({ next: false, voiceWord: false });
    expect(layout.lane).toBeGreaterThan(200);
  });

  it('give up the lane of a move only after the full name', () => {
    const tight = { ...starter, full: 12, short: 4.5, station: 11.5 };
    const layout = chooseRows({ ...narrow, kind: 'move', count: 5 }, tight);
    expect(layout).toMatchObject({ lane: 0, name: 'short', station: true });
  });

  it('have a box for the voice level where rows are too low for a bubble', () => {
    expect(chooseRows({ ...wall, count: 8 }, starter).voiceMark).toBe('box');
    expect(chooseRows({ ...wall, count: 5 }, starter).voiceMark).toBe('bubble');
  });
});

describe('any rows', () => {
  const width = fc.double({ min: 1, max: 24, noNaN: true });
  const widths = fc
    .record({ full: width, short: width, station: width, voiceWord: width, bubble: fc.constant(1) })
    .map((each) => ({ ...each, short: Math.min(each.short, 12) }));
  const room = fc.record({
    kind: fc.constantFrom('plain' as const, 'work' as const, 'move' as const),
    width: fc.integer({ min: 1262, max: 1900 }),
    height: fc.integer({ min: 600, max: 664 }),
    count: fc.integer({ min: 1, max: 12 }),
  });

  it('keep text at the floor of 65 u or above, and stay within the board', () => {
    fc.assert(
      fc.property(room, widths, (each, measured) => {
        const layout = chooseRows(each, measured);
        expect(layout.text).toBeGreaterThanOrEqual(65);
        expect(rowWidth(layout)).toBeLessThanOrEqual(layout.columnWidth + 25);
        expect(layout.pitch * Math.ceil(each.count / layout.columns)).toBeLessThanOrEqual(each.height + 1e-6);
        expect(layout.emblem).toBeLessThanOrEqual(layout.pitch);
        expect(layout.sign).toBeLessThanOrEqual(layout.pitch);
      }),
    );
  });
});
