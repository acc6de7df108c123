import { describe, expect, test } from 'vitest';
import type { Week, WeekDay } from '../../../../src/domain/ahead/week';
import { schoolDate } from '../../../../src/domain/units';
import { weekOf } from '../../../support/ahead';
import { liveDays } from '../../../support/days-sat';
import { aPlan, aStation } from '../../../support/plans';
import { aSetup, at, live } from '../../../support/sessions';
import { aWorld } from '../../../support/worlds';

const monday = schoolDate('2026-09-07');
const tuesday = schoolDate('2026-09-08');

const dayOf = (week: Week, date: string): WeekDay => {
  const day = week.days.find((candidate) => candidate.date === date);
  if (day === undefined) throw new Error(`The week has no ${date}.`);
  return day;
};
const stationsOf = (day: WeekDay, group: string) => day.rounds.map(({ cells }) => cells[group]?.station);

describe('the week ahead', () => {
  const world = aWorld();

  test('[W2] each day begins where the day before it stopped', () => {
    const week = weekOf(world, [], monday);
    expect(week.days.map(({ date }) => date)).toEqual([
      '2026-09-07',
      '2026-09-08',
      '2026-09-09',
      '2026-09-10',
      '2026-09-11',
    ]);
    expect(week.days.map((day) => stationsOf(day, 'g1'))).toEqual([
      ['TT', 'IW', 'PW', 'SP'],
      ['HW', 'TT', 'IW', 'PW'],
      ['SP', 'HW', 'TT', 'IW'],
      ['PW', 'SP', 'HW', 'TT'],
      ['IW', 'PW', 'SP', 'HW'],
    ]);
  });

  test('[W2] a later week goes on from the end of the one before', () => {
    const later = weekOf(world, [], schoolDate('2026-09-16'));
    expect(later.monday).toBe('2026-09-14');
    expect(later.days.map((day) => stationsOf(day, 'g1')[0])).toEqual(['TT', 'HW', 'SP', 'PW', 'IW']);
  });

  test('[W3] a holiday has no rounds, and the wheel stands still over it', () => {
    const holiday = { from: tuesday, to: schoolDate('2026-09-09'), name: 'Fair' };
    const week = weekOf(aWorld({ plan: aPlan({ holidays: [holiday] }) }), [], monday);
    expect(dayOf(week, '2026-09-08')).toMatchObject({ isSchoolDay: false, holiday, rounds: [] });
    expect(stationsOf(dayOf(week, '2026-09-10'), 'g1')).toEqual(['HW', 'TT', 'IW', 'PW']);
  });

  test('[W3] a station is named on the day on which it is introduced, and joins nothing by that', () => {
    const plan = aPlan({
      stations: [...aPlan().stations, aStation('RB', { inCycle: false, introducedOn: tuesday })],
    });
    const week = weekOf(aWorld({ plan }), [], monday);
    expect(week.days.map(({ introduced }) => introduced)).toEqual([[], ['RB'], [], [], []]);
    expect(week.days.flatMap(({ joined }) => joined)).toEqual([]);
  });

  test('[W3] a station that is in the cycle already is not said to be introduced', () => {
    const stations = aPlan().stations.map((one) =>
      one.id === 'HW' ? { ...one, introducedOn: tuesday } : one,
    );
    const week = weekOf(aWorld({ plan: aPlan({ stations }) }), [], monday);
    expect(week.days.flatMap(({ introduced }) => introduced)).toEqual([]);
    // Nor on a day that has no rounds.
    const holiday = { from: tuesday, to: tuesday, name: 'Fair' };
    const off = weekOf(aWorld({ plan: aPlan({ stations, holidays: [holiday] }) }), [], monday);
    expect(off.days.flatMap(({ introduced }) => introduced)).toEqual([]);
  });

  test('[W2] who is away today is away in all rounds of today, and back on the next day', () => {
    const week = weekOf(aWorld({ awayGroups: ['g1'] }), [], monday);
    expect(stationsOf(dayOf(week, monday), 'g1')).toEqual([null, null, null, null]);
    expect(dayOf(week, monday).rounds[0]?.cells['g1']?.why).toEqual({ kind: 'away', missed: 'TT' });
    expect(stationsOf(dayOf(week, tuesday), 'g1')).toEqual(['HW', 'TT', 'IW', 'PW']);
  });

  test('[W2] a weekday with rounds of its own has as many', () => {
    const timings = { byWeekday: { 2: { rounds: 2 } } };
    const week = weekOf(aWorld({ plan: aPlan({ timings }) }), [], monday);
    expect(week.days.map(({ rounds }) => rounds.length)).toEqual([4, 2, 4, 4, 4]);
    expect(stationsOf(dayOf(week, '2026-09-09'), 'g1')).toEqual(['IW', 'PW', 'SP', 'HW']);
  });
});

describe('the days of a week that are over', () => {
  test('[W1] stand as they were sat, with what away groups missed', () => {
    const { records, wheel } = liveDays(aPlan(), [{ date: monday, away: ['g1'], until: at(40) }]);
    const week = weekOf(aWorld({ date: tuesday, wheel }), records, monday);
    const past = dayOf(week, monday);
    expect(past.rounds.map(({ round, state }) => [round, state])).toEqual([
      [1, 'sat'],
      [2, 'sat'],
    ]);
    expect(stationsOf(past, 'g2')).toEqual(['HW', 'TT']);
    expect(past.rounds[0]?.cells['g1']).toEqual({ station: null, why: { kind: 'away', missed: 'TT' } });
    expect(stationsOf(dayOf(week, tuesday), 'g2')).toEqual(['IW', 'PW', 'SP', 'HW']);
  });

  test('[W1] are not changed by what the plan says now', () => {
    const { records, wheel } = liveDays(aPlan(), [{ date: monday }]);
    const before = weekOf(aWorld({ date: tuesday, wheel }), records, monday);
    const other = aPlan({ cycle: ['TT', 'IW', 'SP'], timings: { rounds: 2 } });
    const after = weekOf(aWorld({ plan: other, date: tuesday }), records, monday);
    const places = (week: Week) => dayOf(week, monday).rounds.map(({ cells }) => cells['g3']?.station);
    expect(places(after)).toEqual(places(before));
  });

  test('[W1] a day on which a count was taken back has the rounds that are left', () => {
    const { records, wheel } = liveDays(aPlan(), [{ date: monday }]);
    const [record] = records;
    if (record === undefined) throw new Error('There is no record.');
    const cut = { ...record, rounds: record.rounds.slice(0, 1) };
    const week = weekOf(aWorld({ date: tuesday, wheel }), [record, cut], monday);
    expect(dayOf(week, monday).rounds).toHaveLength(1);
  });

  test('[W3] a station that came into the cycle is named on its first day, with who was dealt anew', () => {
    const four = aPlan({ cycle: ['TT', 'IW', 'PW', 'SP'], groups: aPlan().groups.slice(0, 4) });
    const five = { ...four, cycle: ['TT', 'IW', 'PW', 'SP', 'HW'] };
    const { records, wheel } = liveDays(four, [
      { date: monday, until: at(40) },
      { date: tuesday, plan: five },
    ]);
    const week = weekOf(aWorld({ plan: five, date: schoolDate('2026-09-09'), wheel }), records, monday);
    expect(dayOf(week, monday)).toMatchObject({ joined: [], left: [], dealt: [] });
    expect(dayOf(week, tuesday)).toMatchObject({ joined: ['HW'], left: [] });
    for (const { group, to } of dayOf(week, tuesday).dealt) {
      expect(dayOf(week, tuesday).rounds[0]?.cells[group]).toMatchObject({
        station: to,
        why: { kind: 'dealt' },
      });
    }
  });
});

describe('today', () => {
  test('[W2] has the rounds sat, the one that goes on and those to come, each once', () => {
    const { session } = live(aSetup(), [], at(30));
    const week = weekOf(aWorld({ session }), [], monday);
    expect(dayOf(week, monday).rounds.map(({ round, state }) => [round, state])).toEqual([
      [1, 'sat'],
      [2, 'now'],
      [3, 'ahead'],
      [4, 'ahead'],
    ]);
    expect(stationsOf(dayOf(week, monday), 'g1')).toEqual(['TT', 'IW', 'PW', 'SP']);
    expect(stationsOf(dayOf(week, tuesday), 'g1')).toEqual(['HW', 'TT', 'IW', 'PW']);
  });

  test('[W2] is over when its session has ended: the rounds left out move to tomorrow', () => {
    const { records, wheel } = liveDays(aPlan(), [{ date: monday, moments: [[at(30), { name: 'end' }]] }]);
    const week = weekOf(aWorld({ wheel, countedToday: 2 }), records, monday);
    expect(stationsOf(dayOf(week, monday), 'g1')).toEqual(['TT', 'IW']);
    expect(stationsOf(dayOf(week, tuesday), 'g1')).toEqual(['PW', 'SP', 'HW', 'TT']);
  });

  test('[W2] a day without school has no rounds until they are sat', () => {
    const saturday = schoolDate('2026-09-12');
    expect(weekOf(aWorld({ date: saturday }), [], saturday).days.map(({ date }) => date)).not.toContain(
      saturday,
    );
    const { records, wheel } = liveDays(aPlan(), [{ date: saturday }]);
    const sat = weekOf(aWorld({ date: saturday, wheel, countedToday: 4 }), records, saturday);
    expect(dayOf(sat, saturday)).toMatchObject({ isSchoolDay: false, holiday: null });
    expect(dayOf(sat, saturday).rounds).toHaveLength(4);
  });
});
