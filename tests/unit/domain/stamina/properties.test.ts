import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdayOf } from '../../../../src/domain/calendar/school-days';
import type { Mark } from '../../../../src/domain/stamina/mark';
import { ceilingOf, type Ramp } from '../../../../src/domain/stamina/ramp';
import { staminaOf, standingsAfter, targetsOn, type Course } from '../../../../src/domain/stamina/stamina';
import type { SchoolDate } from '../../../../src/domain/units';
import { aStation } from '../../../support/plans';
import { arbitraryRamp, arbitraryTerm } from '../../../support/random-stamina';
import { aStaminaPlan, day } from '../../../support/stamina';

const lastDay = day(1500);

function courseOf(ramp: Ramp, marks: readonly Mark[], date: SchoolDate = lastDay): Course {
  const plan = aStaminaPlan(ramp);
  const station = plan.stations.find(({ id }) => id === 'IW') ?? aStation('none');
  const course = staminaOf(plan, station, marks, date);
  if (course === null) throw new Error('The station has no ramp.');
  return course;
}

test('[S1] no target is ever above the ceiling, nor below the start', () => {
  fc.assert(
    fc.property(arbitraryRamp, arbitraryTerm, (ramp, marks) => {
      for (const { target } of courseOf(ramp, marks).bends) {
        expect(target).toBeLessThanOrEqual(ceilingOf(ramp));
        expect(target).toBeGreaterThanOrEqual(ramp.startSeconds);
      }
    }),
  );
});

test('[S3] [S7] it never goes up by more than one step at a time, a third of what was lost while that is rebuilt', () => {
  fc.assert(
    fc.property(arbitraryRamp, arbitraryTerm, (ramp, marks) => {
      const { begin, bends } = courseOf(ramp, marks);
      let before = begin;
      let lost = 0;
      for (const { target, why } of bends) {
        if (why.kind === 'gap') lost = before - target;
        const most = why.kind === 'rebuilding' ? Math.ceil(lost / 3) : ramp.stepSeconds;
        expect(target - before).toBeLessThanOrEqual(most);
        before = target;
      }
    }),
  );
});

test('[S3] it never falls while results are met, nor rises when one is not', () => {
  fc.assert(
    fc.property(arbitraryRamp, arbitraryTerm, (ramp, marks) => {
      for (const { outcome, target, after } of courseOf(ramp, marks).points) {
        if (outcome === 'met') expect(after).toBeGreaterThanOrEqual(target);
        if (outcome === 'missed') expect(after).toBeLessThanOrEqual(target);
        if (outcome === 'short') expect(after).toBe(target);
      }
    }),
  );
});

test('[S3] a term of nothing but results that are met never falls but by a gap', () => {
  fc.assert(
    fc.property(arbitraryRamp, arbitraryTerm, (ramp, marks) => {
      const met = marks.map((mark) => (mark.kind === 'practice' ? { ...mark, seconds: 10_800 } : mark));
      const { begin, bends } = courseOf(
        ramp,
        met.filter(({ kind }) => kind === 'practice'),
      );
      let before = begin;
      for (const { target, why } of bends) {
        if (why.kind !== 'gap') expect(target).toBeGreaterThanOrEqual(before);
        before = target;
      }
    }),
  );
});

test('[S2] the same marks give the same targets in whatever order they are put in', () => {
  const shuffled = arbitraryTerm.chain((marks) =>
    fc.tuple(fc.constant(marks), fc.shuffledSubarray([...marks], { minLength: marks.length })),
  );
  fc.assert(
    fc.property(arbitraryRamp, shuffled, (ramp, [marks, mixed]) => {
      const plan = aStaminaPlan(ramp);
      expect(targetsOn(plan, mixed, lastDay)).toEqual(targetsOn(plan, marks, lastDay));
      expect(standingsAfter(plan, mixed)).toEqual(standingsAfter(plan, marks));
    }),
  );
});

test('[S12] a cache of the first days and the marks of the rest give what all of them give', () => {
  fc.assert(
    fc.property(arbitraryRamp, arbitraryTerm, fc.nat({ max: 60 }), (ramp, marks, split) => {
      const plan = aStaminaPlan(ramp);
      const first = marks.filter(({ date }) => date < day(split));
      const rest = marks.filter(({ date }) => date >= day(split));
      const taken = standingsAfter(plan, rest, standingsAfter(plan, first));
      expect(taken).toEqual(standingsAfter(plan, marks));
    }),
  );
});

test('[S2] a mark of the past that is put right gives the present that it would have led to', () => {
  const edit = arbitraryTerm.chain((marks) =>
    fc.record({
      marks: fc.constant(marks),
      at: fc.nat({ max: Math.max(0, marks.length - 1) }),
      seconds: fc.nat({ max: 2000 }),
    }),
  );
  fc.assert(
    fc.property(arbitraryRamp, edit, (ramp, { marks, at, seconds }) => {
      const plan = aStaminaPlan(ramp);
      const edited = marks.map((mark, index) =>
        index === at && mark.kind === 'practice' ? { ...mark, seconds } : mark,
      );
      const date = marks[at]?.date ?? day(0);
      const before = standingsAfter(
        plan,
        marks.filter((mark) => mark.date < date),
      );
      const after = standingsAfter(
        plan,
        edited.filter((mark) => mark.date >= date),
        before,
      );
      expect(after).toEqual(standingsAfter(plan, edited));
    }),
  );
});

/** The rules once more, day by day and as plainly as can be, for a ramp whose every result met is a step. */
function plainTarget(ramp: Ramp, marks: readonly Mark[], until: SchoolDate): number {
  let target = ramp.startSeconds;
  let misses: number[] = [];
  let weekdaysWithout: number | null = null;
  let lost = { from: 0, third: 0 };
  let held = false;
  for (let days = 0; day(days) <= until; days += 1) {
    if (weekdaysWithout !== null && weekdaysWithout >= 5) {
      const back = Math.max(ramp.startSeconds, Math.round((target * 7) / 100) * 10);
      if (back < target) lost = { from: target, third: Math.ceil((target - back) / 3) };
      target = Math.min(target, back);
      misses = [];
      weekdaysWithout = null;
    }
    const results = marks.filter(({ date, station }) => date === day(days) && station === 'IW');
    for (const mark of results) {
      if (mark.kind === 'hold') held = mark.on;
      if (mark.kind !== 'practice' && mark.kind !== 'round' && mark.kind !== 'broke') continue;
      weekdaysWithout = -1;
      if (mark.seconds >= target) {
        misses = [];
        if (target >= ceilingOf(ramp)) lost = { from: 0, third: 0 };
        if (held) continue;
        const step = target < lost.from ? Math.min(lost.third, lost.from - target) : ramp.stepSeconds;
        target = Math.min(ceilingOf(ramp), target + step);
        if (target >= lost.from) lost = { from: 0, third: 0 };
      } else if (mark.kind === 'round') {
        misses = [];
      } else {
        misses.push(mark.seconds);
        if (misses.length === 2) {
          target = Math.max(ramp.startSeconds, Math.min(target, Math.max(...misses)));
          misses = [];
        }
      }
    }
    if (weekdaysWithout !== null) {
      // The day of a result is itself none without one.
      if (weekdaysWithout === -1) weekdaysWithout = 0;
      else if (weekdayOf(day(days)) <= 5) weekdaysWithout += 1;
    }
  }
  return target;
}

test('[S1-S9] the target is what the rules give when they are done plainly, day by day', () => {
  const until = fc.nat({ max: 90 }).map(day);
  fc.assert(
    fc.property(arbitraryRamp, arbitraryTerm, until, (ramp, marks, date) => {
      const eager: Ramp = { ...ramp, cadence: 'practice' };
      expect(courseOf(eager, marks, date).target).toBe(plainTarget(eager, marks, date));
    }),
    { numRuns: 60 },
  );
});
