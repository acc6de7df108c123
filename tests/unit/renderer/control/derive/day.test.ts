import { describe, expect, it } from 'vitest';
import { millis, timeOfDay } from '../../../../../src/domain/units';
import { dayFromStart, dayStart } from '../../../../../src/renderer/control/derive/day-times';
import { limitedRounds } from '../../../../../src/renderer/control/derive/limited-rounds';
import { nextStop } from '../../../../../src/renderer/control/derive/next-stop';
import { roundThatWillNotCount } from '../../../../../src/renderer/control/derive/segment';
import { withTeacher } from '../../../../../src/renderer/control/derive/with-teacher';
import { controlSnapshotOf, writingGroupsPlan } from '../../../../support/control-snapshots';

const plan = writingGroupsPlan();
const { openingSeconds, roundSeconds, moveSeconds, closingSeconds, rounds } = plan.timings;
const roundTwo = openingSeconds + roundSeconds + moveSeconds;
const endOfWork = openingSeconds + rounds * roundSeconds + (rounds - 1) * moveSeconds;

describe('the day before it starts', () => {
  it('begins each round after the opening and the moves before it', () => {
    const { begins, whole } = dayFromStart(controlSnapshotOf());
    expect(begins.get(1)).toBe(openingSeconds * 1000);
    expect(begins.get(2)).toBe(roundTwo * 1000);
    expect(whole).toBe((endOfWork + closingSeconds) * 1000);
  });

  it('counts from the planned time, and from now once that has passed', () => {
    const at = (hours: number, minutes: number): number => new Date(2025, 8, 9, hours, minutes).getTime();
    expect(dayStart(timeOfDay('09:30'), at(8, 50))).toBe(at(9, 30));
    expect(dayStart(timeOfDay('09:30'), at(14, 20))).toBe(at(14, 20));
  });

  it('tells which station makes rounds shorter, and which rounds', () => {
    const [column] = controlSnapshotOf().columns;
    if (column === undefined) throw new Error('The day has no rounds.');
    const limited = (round: number, length: number, limitedBy: string | null) => ({
      ...column,
      round,
      length: millis(length),
      limitedBy,
    });
    expect(
      limitedRounds([
        limited(1, 480_000, 'handwriting'),
        limited(2, 900_000, null),
        limited(3, 480_000, 'handwriting'),
        limited(4, 600_000, 'spelling-practice'),
      ]),
    ).toEqual([
      { station: 'handwriting', length: 480_000, rounds: [1, 3] },
      { station: 'spelling-practice', length: 600_000, rounds: [4] },
    ]);
  });
});

describe('Next', () => {
  it('goes from work to the move, from the move to the next round, and from the closing to the end', () => {
    expect(nextStop(controlSnapshotOf({ now: roundTwo + 60 }))).toMatchObject({ kind: 'move', round: 2 });
    expect(nextStop(controlSnapshotOf({ now: roundTwo - 60 }))).toMatchObject({ kind: 'work', round: 2 });
    expect(nextStop(controlSnapshotOf({ now: endOfWork + 10 }))).toBeNull();
  });

  it('would lose a round until half of it is done', () => {
    expect(roundThatWillNotCount(controlSnapshotOf({ now: roundTwo + roundSeconds / 2 - 1 }))).toBe(2);
    expect(roundThatWillNotCount(controlSnapshotOf({ now: roundTwo + roundSeconds / 2 + 1 }))).toBeNull();
    expect(roundThatWillNotCount(controlSnapshotOf({ now: roundTwo - 1 }))).toBeNull();
  });
});

describe('who is with the teacher', () => {
  it('is the group at the teacher-led station, and the one that comes next', () => {
    expect(withTeacher(controlSnapshotOf({ now: roundTwo + 60 }))).toEqual({
      now: ['Blue Whales'],
      next: ['Green Turtles'],
    });
  });

  it('is nobody in a move, when the next group is on its way', () => {
    expect(withTeacher(controlSnapshotOf({ now: roundTwo - 60 }))).toEqual({
      now: [],
      next: ['Blue Whales'],
    });
  });

  it('stays the same while the session is held', () => {
    const held = controlSnapshotOf({
      now: roundTwo + 400,
      entries: [{ at: roundTwo + 400, gap: 'slept', seconds: 300 }],
    });
    expect(withTeacher(held)?.now).toEqual(['Blue Whales']);
  });

  it('is not said in the closing, when nobody comes next', () => {
    expect(withTeacher(controlSnapshotOf({ now: endOfWork + 10 }))).toBeNull();
  });

  it('is not said where no station in the cycle is teacher-led', () => {
    const stations = plan.stations.map((station) => ({ ...station, teacherLed: false }));
    expect(withTeacher(controlSnapshotOf({ plan: { ...plan, stations }, now: 100 }))).toBeNull();
  });
});
