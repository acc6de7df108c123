import { describe, expect, test } from 'vitest';
import { termEnd } from '../../../../src/domain/ahead/term';
import { mended } from '../../../../src/domain/rotation/mend';
import type { Swap } from '../../../../src/domain/ahead/mending-swap';
import type { GroupId } from '../../../../src/domain/plan/plan';
import type { Wheel } from '../../../../src/domain/rotation/wheel';
import { minutes, schoolDate } from '../../../../src/domain/units';
import { fairnessOf } from '../../../support/ahead';
import { liveDays, type DayToLive, type LivedDays } from '../../../support/days-sat';
import { aPlan } from '../../../support/plans';
import { aSetup, at, live } from '../../../support/sessions';
import { aWorld } from '../../../support/worlds';

const plan = aPlan();
const saturday = schoolDate('2026-09-12');
const twoWeeksOn = schoolDate('2026-09-25');
const weekdays = ['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10', '2026-09-11'] as const;

const weekAfter = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'];

/** A school week of five groups and 20 rounds: four at each station. */
const aWeekWith = (change: Partial<Record<(typeof weekdays)[number], Omit<DayToLive, 'date'>>> = {}) =>
  liveDays(
    plan,
    weekdays.map((date) => ({ date, ...change[date] })),
  );

describe('the time of each group at each station', () => {
  test('[F1] is what the rounds that counted lasted', () => {
    const { records, wheel } = aWeekWith();
    const { times, stations } = fairnessOf(aWorld({ date: saturday, wheel }), records, saturday);
    expect(stations).toEqual(['TT', 'IW', 'PW', 'SP', 'HW']);
    for (const group of Object.values(times))
      for (const time of Object.values(group))
        expect(time).toEqual({ soFar: minutes(60), missed: 0, byThen: minutes(60) });
  });

  test('[F1] counts a cut round as long as it was, and names what an away group missed', () => {
    const { records, wheel } = liveDays(plan, [
      { date: '2026-09-07', away: ['g1'], moments: [[at(11), { name: 'next' }]], until: at(20) },
    ]);
    const world = aWorld({ date: schoolDate('2026-09-08'), wheel });
    const { times } = fairnessOf(world, records, world.date);
    expect(times['g2']?.['HW']).toMatchObject({ soFar: minutes(10), missed: 0 });
    expect(times['g1']?.['TT']).toMatchObject({ soFar: 0, missed: minutes(10) });
  });

  test('[F1] counts the rounds of the session that runs, and each of them once', () => {
    const { session } = live(aSetup(), [], at(30));
    const { times } = fairnessOf(aWorld({ session }), [], schoolDate('2026-09-07'));
    // The round that goes on has counted already; it is still a part of what is to come.
    expect(times['g1']).toMatchObject({
      TT: { soFar: minutes(15), byThen: minutes(15) },
      IW: { soFar: 0, byThen: minutes(15) },
      HW: { soFar: 0, byThen: 0 },
    });
  });

  test('[F1] leaves other plans and other school years out', () => {
    const { records, wheel } = aWeekWith();
    const [first, ...others] = records;
    if (first === undefined) throw new Error('There is no record.');
    const older = { ...first, session: 'older', date: schoolDate('2026-06-30') };
    const foreign = { ...first, session: 'foreign', plan: 'another' };
    const { times } = fairnessOf(
      aWorld({ date: saturday, wheel }),
      [older, first, foreign, ...others],
      saturday,
    );
    expect(times['g1']?.['TT']?.soFar).toBe(minutes(60));
  });

  test('[F2] is forecast over the school days up to the last one, holidays left out', () => {
    const holidays = [{ from: schoolDate('2026-09-14'), to: schoolDate('2026-09-18'), name: 'Half-term' }];
    const { records, wheel } = aWeekWith();
    const world = aWorld({ plan: aPlan({ holidays }), date: saturday, wheel });
    const { times } = fairnessOf(world, records, twoWeeksOn);
    expect(times['g4']?.['SP']).toEqual({ soFar: minutes(60), missed: 0, byThen: minutes(120) });
  });
});

describe('a group that falls behind in Teacher Time', () => {
  test('[F3] nobody does while everyone is there, however far the forecast goes', () => {
    for (let day = 8; day <= 30; day += 1) {
      const until = schoolDate(`2026-09-${String(day).padStart(2, '0')}`);
      expect(fairnessOf(aWorld(), [], until).behind).toEqual([]);
    }
  });

  test('[F3] is named with what it lacks, and one that is ahead is not', () => {
    // The Foxes are at Teacher Time first on Monday and second on Tuesday.
    const { records, wheel } = aWeekWith({ '2026-09-07': { away: ['g1'] }, '2026-09-08': { away: ['g1'] } });
    const { behind } = fairnessOf(aWorld({ date: saturday, wheel }), records, saturday);
    expect(behind.map(({ group, station }) => [group, station])).toEqual([['g1', 'TT']]);
    // Two rounds of 15 minutes were nobody's: its part of the other 18 is 3.6 rounds, and it had two.
    expect(behind[0]?.by).toBeCloseTo(minutes(24), 3);
  });

  /** What the week after comes to when the swap is made on its day, with every day lived. */
  const livedWith = (records: LivedDays['records'], start: Wheel, group: GroupId, swap: Swap | null) => {
    const all = [...records];
    let wheel = start;
    for (const date of weekAfter) {
      if (swap?.before === date) {
        const mend = mended(
          plan,
          { wheel, dayBefore: null, rounds: 4 },
          { kind: 'swap', groups: [group, swap.with] },
        );
        if (mend.kind !== 'mended') throw new Error('The swap was refused.');
        wheel = mend.wheel;
      }
      const day = liveDays(plan, [{ date }], wheel);
      all.push(...day.records);
      wheel = day.wheel;
    }
    return fairnessOf(aWorld({ date: friday, wheel, countedToday: 4 }), all, friday);
  };

  const friday = schoolDate('2026-09-18');

  test('[F4] a swap mends what was missed once', () => {
    const { records, wheel } = aWeekWith({ '2026-09-07': { away: ['g1'] } });
    const [behind] = fairnessOf(aWorld({ date: saturday, wheel }), records, friday).behind;
    if (behind?.swap == null) throw new Error('There is no swap.');
    expect(behind.swap).toMatchObject({ brings: minutes(15), mends: true });
    expect(livedWith(records, wheel, behind.group, null).behind).toMatchObject([{ group: behind.group }]);
    expect(livedWith(records, wheel, behind.group, behind.swap).behind).toEqual([]);
  });

  test('[F4] a swap brings one turn of what was missed twice, and leaves nobody else behind', () => {
    const { records, wheel } = aWeekWith({ '2026-09-07': { away: ['g1'] }, '2026-09-08': { away: ['g1'] } });
    const [behind] = fairnessOf(aWorld({ date: saturday, wheel }), records, friday).behind;
    if (behind?.swap == null) throw new Error('There is no swap.');
    expect(behind.swap).toMatchObject({ brings: minutes(15), mends: false });
    const after = livedWith(records, wheel, 'g1', behind.swap).behind;
    expect(after.map(({ group }) => group)).toEqual(['g1']);
    expect(after[0]?.by).toBeCloseTo(behind.by - minutes(15), 3);
  });

  test('[F4] a swap that no other round comes before can be made now, a later one not yet', () => {
    const { records, wheel } = aWeekWith({ '2026-09-07': { away: ['g3'] } });
    const swaps = weekAfter.flatMap((date) =>
      fairnessOf(aWorld({ date: saturday, wheel }), records, schoolDate(date)).behind.map(({ swap }) => swap),
    );
    expect(swaps.map((swap) => swap?.now)).toContain(true);
    expect(swaps.map((swap) => swap?.now)).toContain(false);
    for (const swap of swaps) expect(swap?.now ?? false).toBe(swap?.before === '2026-09-14');
  });

  test('[F3] a group that joins later owes nobody for the rounds before', () => {
    const four = aPlan({ groups: plan.groups.slice(0, 4) });
    const { records, wheel } = liveDays(
      four,
      weekdays.map((date, index) => ({ date, plan: index < 4 ? four : plan })),
    );
    const { behind } = fairnessOf(aWorld({ date: saturday, wheel }), records, saturday);
    expect(behind.map(({ group }) => group)).not.toContain('g5');
  });
});

describe('the end of the term', () => {
  const holiday = (from: string, to: string) => ({ from: schoolDate(from), to: schoolDate(to), name: '' });
  const september = schoolDate('2026-09-07');

  test('[F5] is the day before the next long holiday', () => {
    const holidays = [
      holiday('2026-12-19', '2027-01-03'),
      holiday('2026-09-21', '2026-09-21'),
      holiday('2026-10-24', '2026-11-01'),
    ];
    expect(termEnd({ terms: [], holidays }, september)).toBe('2026-10-23');
    expect(termEnd({ terms: [], holidays }, schoolDate('2026-11-02'))).toBe('2026-12-18');
  });

  test('[F5] is the last day of the term of the plan, or of the next, unless a long holiday comes first', () => {
    const terms = [holiday('2026-09-02', '2026-10-23'), holiday('2026-11-02', '2026-12-18')];
    expect(termEnd({ terms, holidays: [] }, september)).toBe('2026-10-23');
    expect(termEnd({ terms, holidays: [] }, schoolDate('2026-10-28'))).toBe('2026-12-18');
    expect(
      termEnd({ terms, holidays: [holiday('2026-11-25', '2026-11-29')] }, schoolDate('2026-11-02')),
    ).toBe('2026-11-24');
    expect(termEnd({ terms, holidays: [] }, schoolDate('2026-12-21'))).toBe('2027-07-31');
  });

  test('[F5] is the last day of the school year when no long holiday is ahead', () => {
    expect(termEnd({ terms: [], holidays: [] }, september)).toBe('2027-07-31');
    expect(
      termEnd({ terms: [], holidays: [holiday('2026-08-01', '2026-09-01')] }, schoolDate('2027-03-01')),
    ).toBe('2027-07-31');
  });
});
