import { expect, test } from 'vitest';
import { schoolDaysFrom } from '../../../../src/domain/calendar/school-days';
import type { Mark } from '../../../../src/domain/stamina/mark';
import { staminaOn, standingsAfter } from '../../../../src/domain/stamina/stamina';
import { tryOut } from '../../../../src/domain/stamina/try-out';
import { aStaminaPlan, monday, practice, round } from '../../../support/stamina';

const plan = aStaminaPlan({ goalSeconds: 1800 });

test('[S12] ten school years of marks, 38,000, are looked through in at most a second and a half, and a day on top of them in 20 ms', () => {
  const days = schoolDaysFrom({ ...plan, holidays: [] }, monday, 1900);
  const marks = days.flatMap((date): readonly Mark[] =>
    Array.from({ length: 20 }, (_, index) => {
      const station = ['IW', 'PW', 'SP'][index % 3] ?? 'IW';
      return index % 2 === 0
        ? practice(date, `${5 + (index % 7)}:00`, station)
        : round(date, '8:00', station, index);
    }),
  );
  expect(marks).toHaveLength(38_000);
  const standings = timed(() => standingsAfter(plan, marks));

  expect(standings.took).toBeLessThan(1500);
  const last = days.at(-1) ?? monday;
  const today = [practice(last, '8:00')];
  const after = timed(() => staminaOn(plan, standingsAfter(plan, today, standings.value), last));

  expect(after.took).toBeLessThan(20);
});

test('[S16] a term of 70 days is tried out in less than half a second', () => {
  const days = schoolDaysFrom(plan, monday, 70);
  expect(
    timed(() => tryOut(plan, { rates: {}, otherwise: 0.8, practicesADay: 3, seed: 1 }, days)).took,
  ).toBeLessThan(500);
});

function timed<T>(run: () => T): { readonly value: T; readonly took: number } {
  const begin = performance.now();
  const value = run();
  return { value, took: performance.now() - begin };
}
