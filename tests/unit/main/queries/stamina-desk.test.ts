import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../src/domain/stamina/mark';
import { staminaOn, standingsAfter } from '../../../../src/domain/stamina/stamina';
import { finish, type Steps } from '../../../../src/domain/steps';
import { schoolDate } from '../../../../src/domain/units';
import { createStaminaDesk } from '../../../../src/main/queries/stamina-desk';
import { aStaminaPlan, day, monday, practice } from '../../../support/stamina';
import { aWorld } from '../../../support/worlds';

function* steps<T>(value: T): Steps<T> {
  yield;
  return value;
}

function room() {
  const plan = aStaminaPlan();
  const log = { marks: [practice(monday, '3:00')] as readonly Mark[], computed: 0 };
  const desk = createStaminaDesk({
    book: {
      plan: () => plan,
      world: () => {
        const standings = standingsAfter(plan, log.marks);
        return aWorld({ plan, date: day(1), stamina: staminaOn(plan, standings, day(1)), standings });
      },
    },
    lesson: { session: () => null },
    shelf: { marks: () => steps(log.marks) },
    inSlices: (asked) => {
      log.computed += 1;
      return Promise.resolve(finish(asked));
    },
  });
  return { desk, log };
}

const asked = { kind: 'stamina', from: monday, to: day(55) } as const;

describe('the stamina desk', () => {
  test('[S2] tells the weeks from the log, and again when the past is put right', async () => {
    const { desk, log } = room();
    const [writing] = (await desk.stamina(asked)).stations;
    expect(writing?.points.map(({ outcome }) => outcome)).toEqual(['met']);
    log.marks = [practice(monday, '2:50')];
    const [changed] = (await desk.stamina(asked)).stations;
    expect(changed?.points.map(({ outcome }) => outcome)).toEqual(['missed']);
  });

  test('keeps its answer while nothing changes that it is made from', async () => {
    const { desk, log } = room();
    const first = await desk.stamina(asked);
    const computed = log.computed;
    expect(await desk.stamina(asked)).toBe(first);
    // The log alone was asked whether it has grown.
    expect(log.computed).toBe(computed + 1);
  });

  test('shows little more than a school year at once, so that no question can stall the program', async () => {
    const { desk } = room();
    const { to } = await desk.stamina({ ...asked, to: schoolDate('9999-12-31') });
    expect(to).toBe('2027-10-12');
  });

  test('[S16] tries the same term twice alike, and a class that meets nothing never grows', () => {
    const { desk } = room();
    const tried = { kind: 'try-out', metOfTen: {}, practicesADay: 2 } as const;
    expect(desk['try-out'](tried)).toEqual(desk['try-out'](tried));
    const [writing] = desk['try-out']({ ...tried, metOfTen: { IW: 0 } }).stations;
    expect(writing?.line.at(-1)?.target).toBe(180);
    expect(desk['try-out'](tried).stations[0]?.line.at(-1)?.target).toBeGreaterThan(180);
  });
});
