import { describe, expect, test } from 'vitest';
import type { PlanEdit } from '../../../../src/contract/edit';
import { text } from '../../../../src/contract/text';
import type { Plan } from '../../../../src/domain/plan/plan';
import type { Session } from '../../../../src/domain/session/state';
import { createRepairDesk } from '../../../../src/main/queries/repair-desk';
import { aPlan, aStation, groupsOf } from '../../../support/plans';
import { aSetup, at, live } from '../../../support/sessions';

const oneAtOnce: PlanEdit = { name: 'change-station', station: 'PW', change: { capacity: 1 } };
const tried = { kind: 'try-edit', edit: oneAtOnce } as const;
const broken = {
  kind: 'try-cycle',
  cycle: ['SP', 'SP', 'PW'],
  follows: [{ after: 'SP', follower: 'PW' }],
} as const;

function room() {
  const plan: Plan = aPlan({
    stations: [aStation('PW'), aStation('SP', { capacity: 1 })],
    cycle: ['PW', 'SP'],
    follows: [],
    groups: groupsOf(3),
  });
  const day = {
    plan,
    session: null as Session | null,
    /** What happens between two parts of a search. */
    meanwhile: () => {},
    searches: 0,
  };
  const desk = createRepairDesk({
    book: { plan: () => day.plan, refusal: (edit) => (edit === oneAtOnce ? 'Too little room.' : null) },
    lesson: { session: () => day.session },
    inSlices: async (steps) => {
      day.searches += 1;
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        day.meanwhile();
        await Promise.resolve();
      }
    },
  });
  const running = live(aSetup(), [], at(2)).session;
  return { day, desk, running };
}

const asked = { ...broken, cycle: [...broken.cycle], follows: [...broken.follows] };

describe('what would mend a plan that is only tried', () => {
  test('[P16] is found', async () => {
    const { desk } = room();
    expect((await desk['try-edit'](tried))?.repairs).not.toEqual([]);
    expect((await desk['try-cycle'](asked)).repairs).not.toEqual([]);
  });

  test('is sought once, however often it is asked while nothing changes', async () => {
    const { day, desk } = room();
    const first = await desk['try-edit'](tried);
    expect(await desk['try-edit'](tried)).toBe(first);
    expect(day.searches).toBe(1);
    day.plan = { ...day.plan };
    await desk['try-edit'](tried);
    expect(day.searches).toBe(2);
  });

  test('is not sought while a session stands, which says why', async () => {
    const { day, desk, running } = room();
    day.session = running;
    expect(await desk['try-edit'](tried)).toEqual({ sentence: text.acts.notWhileRunning, repairs: [] });
    const cycle = await desk['try-cycle'](asked);
    expect(cycle.problems).not.toEqual([]);
    expect(cycle.repairs).toEqual([]);
  });

  test('is not sought any longer once a session begins', async () => {
    const { day, desk, running } = room();
    day.meanwhile = () => (day.session = running);
    expect((await desk['try-cycle'](asked)).repairs).toEqual([]);
    day.session = null;
    day.meanwhile = () => {};
    expect((await desk['try-cycle'](asked)).repairs).not.toEqual([]);
  });

  test('is not sought any longer once another question is asked', async () => {
    const { desk } = room();
    const before = desk['try-cycle'](asked);
    const after = desk['try-cycle']({ ...asked, cycle: ['SP', 'PW', 'PW', 'SP'] });
    expect((await before).repairs).toEqual([]);
    expect((await after).repairs).not.toEqual([]);
  });
});
