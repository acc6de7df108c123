import { expect, test } from 'vitest';
import { schoolDaysFrom } from '../../../../src/domain/calendar/school-days';
import { daysAhead } from '../../../../src/domain/rotation/ahead';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import { schoolDate } from '../../../../src/domain/units';
import { aPlan } from '../../../support/plans';

const plan = aPlan({ timings: { rounds: 2 } });
const { wheel } = dealWheel(plan, null);
const [monday = schoolDate(''), tuesday = schoolDate('')] = schoolDaysFrom(plan, schoolDate('2026-09-07'), 2);

test('[R13] each day has the rounds of the plan and begins where the day before it stopped', () => {
  const days = daysAhead(plan, wheel, [
    { date: monday, awayGroups: new Set() },
    { date: tuesday, awayGroups: new Set() },
  ]);
  expect(days.map((day) => day.date)).toEqual(['2026-09-07', '2026-09-08']);
  expect(days.map((day) => day.rounds.map((places) => places['g1']))).toEqual([
    ['TT', 'IW'],
    ['PW', 'SP'],
  ]);
});

test('[R13] a group that is known to be away on a day misses its rounds and is owed what follows', () => {
  const days = daysAhead(aPlan({ timings: { rounds: 1 } }), wheel, [
    { date: monday, awayGroups: new Set() },
    { date: tuesday, awayGroups: new Set(['g1']) },
    { date: schoolDate('2026-09-09'), awayGroups: new Set() },
  ]);
  expect(days.map((day) => day.rounds.map((places) => places['g1']))).toEqual([['TT'], [null], ['IW']]);
});

test('[R13] looking ahead leaves the wheel as it was', () => {
  const before = structuredClone(wheel);
  daysAhead(plan, wheel, [{ date: monday, awayGroups: new Set(['g2']) }]);
  expect(wheel).toEqual(before);
});
