import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../src/domain/stamina/mark';
import { staminaOf, staminaOn, standingsAfter, targetsOn } from '../../../../src/domain/stamina/stamina';
import { aRamp, aStaminaPlan, changed, day, hold, length, practice, set } from '../../../support/stamina';

const plan = aStaminaPlan();
const targetOf = (marks: readonly Mark[], date = day(0), of = plan): number =>
  targetsOn(of, marks, date)['IW'] ?? Number.NaN;

describe('[S2] the order of marks', () => {
  const met = practice(day(0), '4:00');
  const one: Mark = { ...met, id: 'b', at: '2026-09-07T09:30:00+01:00' };

  test('[S2] marks of a day are taken by the moment, whatever the offset that it is written with', () => {
    const earlier: Mark = { ...met, id: 'z', at: '2026-09-07T08:20:00Z', seconds: length('3:00') };
    expect(targetOf([one, earlier])).toBe(length('5:00'));
    const later: Mark = { ...earlier, at: '2026-09-07T08:40:00Z' };
    expect(targetOf([one, later])).toBe(length('4:00'));
  });

  test('[S2] two of the same minute are taken by their ids, in whatever order they are given', () => {
    const other: Mark = { ...one, id: 'a', seconds: length('3:00') };
    expect([targetOf([one, other]), targetOf([other, one])]).toEqual([length('5:00'), length('5:00')]);
  });

  test('[S2] a mark that a clock set back puts on the day before is taken before the others', () => {
    expect(targetOf([practice(day(1), '4:00'), practice(day(0), '3:00')], day(1))).toBe(length('5:00'));
  });

  test('[S2] the target of a day knows nothing of later days', () => {
    const marks = [practice(day(0), '3:00'), practice(day(1), '4:00')];
    expect([day(0), day(1)].map((date) => targetOf(marks, date))).toEqual([length('4:00'), length('5:00')]);
  });
});

describe('[S2] the past put right', () => {
  const first = practice(day(0), '3:00');
  const second = practice(day(1), '4:00');

  test('[S2] a result that is put right bends all that came after it anew', () => {
    expect(targetOf([first, second], day(1))).toBe(length('5:00'));
    expect(targetOf([{ ...first, seconds: length('2:30'), edited: true }, second], day(1))).toBe(
      length('4:00'),
    );
  });

  test('[S2] one that is taken away is as if it had never been', () => {
    expect(targetOf([second], day(1))).toBe(targetOf([practice(day(1), '4:00')], day(1)));
  });

  test('[S2] a target that the class saw does not count: the result is held against the one that follows', () => {
    expect(targetOf([{ ...second, target: length('9:00') }], day(1))).toBe(length('4:00'));
  });
});

describe('[S11] a changed ramp', () => {
  const met = ['3:00', '4:00', '5:00'].map((achieved) => practice(day(0), achieved));

  test('[S11] a new step bends what comes after it and not what was', () => {
    const slower = aStaminaPlan({ stepSeconds: 30 });
    expect(targetOf([...met, changed(day(1), aRamp())], day(1), slower)).toBe(length('6:00'));
    const later = [...met, changed(day(1), aRamp()), practice(day(1), '6:00')];
    expect(targetOf(later, day(1), slower)).toBe(length('6:30'));
  });

  test('[S11] a day before the change knows the ramp of its time, and so do standings of the marks before it', () => {
    const slower = aStaminaPlan({ stepSeconds: 30, startSeconds: 60 });
    const marks = [...met, changed(day(2), aRamp()), practice(day(2), '6:00')];
    expect(targetOf(marks, day(1), slower)).toBe(length('6:00'));
    const [station] = slower.stations.filter(({ id }) => id === 'IW');
    expect(station && staminaOf(slower, station, marks, day(1))).toMatchObject({ begin: 180, target: 360 });
    const early = standingsAfter(slower, met, {}, marks.slice(met.length));
    expect(early['IW']?.target).toBe(length('6:00'));
    expect(standingsAfter(slower, marks.slice(met.length), early)).toEqual(standingsAfter(slower, marks));
  });

  test('[S11] a target that it has no room for goes to its nearer end, and says so', () => {
    const marks = [...met, changed(day(1), aRamp())];
    expect(targetOf(marks, day(1), aStaminaPlan({ goalSeconds: 300 }))).toBe(length('5:00'));
    const higher = aStaminaPlan({ startSeconds: 420 });
    expect(staminaOn(higher, standingsAfter(higher, marks), day(1))[0]).toMatchObject({
      target: length('7:00'),
      why: { kind: 'ramp-changed', from: length('6:00') },
    });
  });

  test('[S11] ramps that were tried one after the other leave nothing behind', () => {
    const tried = [changed(day(1), aRamp()), changed(day(1), aRamp({ goalSeconds: 200 }))];
    expect(targetOf([...met, ...tried], day(1))).toBe(length('6:00'));
  });

  test('[S11] before a first result the target is the new start', () => {
    const marks = [hold(day(0), true), changed(day(0), aRamp())];
    const later = aStaminaPlan({ startSeconds: 240 });
    expect(staminaOn(later, standingsAfter(later, marks), day(0))[0]).toMatchObject({
      target: 240,
      held: true,
    });
  });

  test('[S11] a gap before the change is the old ramp’s, one after it the new one’s', () => {
    const higher = aStaminaPlan({ startSeconds: 300 });
    const marks = [set(day(0), '6:00'), practice(day(0), '5:00')];
    expect(targetOf([...marks, changed(day(14), aRamp())], day(14), higher)).toBe(length('5:00'));
    expect(targetOf([...marks, changed(day(1), aRamp())], day(14), higher)).toBe(length('5:00'));
    const lower = aStaminaPlan({ startSeconds: 60 });
    expect(targetOf([...marks, changed(day(1), aRamp())], day(14), lower)).toBe(length('4:10'));
  });
});

describe('[S12] standings as a cache', () => {
  const days = [0, 1, 4, 14, 15, 16].map(day);
  const marks = days.flatMap((date) => [
    practice(date, '6:00'),
    practice(date, '3:10'),
    practice(date, '4:00', 'PW'),
  ]);

  test('[S12] marks taken on it day by day give what all of them give at once', () => {
    const saved = days.reduce<ReturnType<typeof standingsAfter>>((before, date) => {
      const after = standingsAfter(
        plan,
        marks.filter((mark) => mark.date === date),
        before,
      );
      return JSON.parse(JSON.stringify(after)) as typeof after;
    }, {});
    expect(saved).toEqual(standingsAfter(plan, marks));
  });

  test('[S12] a cache from before a change of the ramp goes on with the new one', () => {
    const old = standingsAfter(
      plan,
      marks.filter(({ date }) => date <= day(4)),
    );
    const slower = aStaminaPlan({ stepSeconds: 20 });
    const rest = [changed(day(13), aRamp()), ...marks.filter(({ date }) => date > day(4))];
    const later = standingsAfter(slower, rest, old);
    expect(later['IW']).toEqual(standingsAfter(slower, [...marks, ...rest.slice(0, 1)])['IW']);
  });

  test('[S12] it stays small however many marks there were', () => {
    const many = Array.from({ length: 3000 }, (_, index) => practice(day(Math.floor(index / 4)), '5:00'));
    expect(JSON.stringify(standingsAfter(plan, many)).length).toBeLessThan(1500);
  });
});
