import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/plan/plan';
import { roundsAhead } from '../../../../src/domain/rotation/ahead';
import { dealWheel, needsDeal } from '../../../../src/domain/rotation/deal';
import { effectOf, mended, type Mend } from '../../../../src/domain/rotation/mend';
import { placesOf } from '../../../../src/domain/rotation/places';
import { afterRound, type Wheel } from '../../../../src/domain/rotation/wheel';
import { aPlan, aStation, follows, groupsOf } from '../../../support/plans';

const plan = aPlan();
const nobody = new Set<string>();
/** TT HW SP PW IW, for g1 to g5. */
const fresh = dealWheel(plan, null).wheel;

const nextOf = (of: Plan, wheel: Wheel) => Object.values(placesOf(of, wheel, nobody)).join(' ');
const turned = (of: Plan, wheel: Wheel, rounds: number): Wheel =>
  roundsAhead(of, wheel, nobody, rounds).reduce((current, places) => afterRound(of, current, places), wheel);

function mendedWheel(of: Plan, wheel: Wheel, mend: Mend, dayBefore: Wheel | null = null): Wheel {
  const made = mended(of, { wheel, dayBefore, rounds: 4 }, mend);
  if (made.kind === 'refused') return expect.fail(made.why);
  return made.wheel;
}

describe('setting where a group is due', () => {
  it('[R16] sends the group there, and whoever was in its way to the place that it left free', () => {
    expect(nextOf(plan, fresh)).toBe('TT HW SP PW IW');
    const wheel = mendedWheel(plan, fresh, { kind: 'due', group: 'g3', station: 'TT' });
    expect(nextOf(plan, wheel)).toBe('SP HW TT PW IW');
    expect(needsDeal(plan, wheel)).toBe(false);
  });

  it('[R16] moves nobody else where there is room', () => {
    const four = aPlan({ groups: groupsOf(4) });
    const wheel: Wheel = { cycle: four.cycle, slots: { g1: 0, g2: 4, g3: 3, g4: 2 }, owed: {} };
    const set = mendedWheel(four, wheel, { kind: 'due', group: 'g3', station: 'IW' });
    expect(nextOf(four, wheel)).toBe('TT HW SP PW');
    expect(nextOf(four, set)).toBe('TT HW IW PW');
  });

  it('[R16] settles what the group was owed, so that it goes where it was set', () => {
    const after = turned(plan, fresh, 1);
    expect(after.owed).toEqual({ g1: 'TT' });
    const wheel = mendedWheel(plan, after, { kind: 'due', group: 'g1', station: 'HW' });
    expect(placesOf(plan, wheel, nobody)['g1']).toBe('HW');
    expect(wheel.owed).toEqual({});
  });

  it('[R16] keeps what the group is owed when it is set to just that', () => {
    const behind = { ...turned(plan, fresh, 1), slots: { g1: 3, g2: 0, g3: 4, g4: 2, g5: 1 } };
    const wheel = mendedWheel(plan, behind, { kind: 'due', group: 'g1', station: 'IW' });
    expect(placesOf(plan, wheel, nobody)['g1']).toBe('IW');
    expect(wheel.owed).toEqual({ g1: 'TT' });
  });

  it('[R16] comes before what another group is owed at the same full station', () => {
    const tight = aPlan({
      stations: [aStation('A'), aStation('B', { capacity: 1 }), aStation('C')],
      cycle: ['A', 'B', 'C'],
      follows: [follows('A', 'B')],
      groups: groupsOf(3),
    });
    const wheel: Wheel = { cycle: tight.cycle, slots: { g1: 2, g2: 1, g3: 0 }, owed: { g1: 'A' } };
    const set = mendedWheel(tight, wheel, { kind: 'due', group: 'g3', station: 'B' });
    expect(placesOf(tight, set, nobody)['g3']).toBe('B');
  });

  it('refuses a group or a station that is not there', () => {
    const standing = { wheel: fresh, dayBefore: null, rounds: 4 };
    expect(mended(plan, standing, { kind: 'due', group: 'g9', station: 'TT' })).toEqual({
      kind: 'refused',
      why: 'no-such-group',
    });
    expect(mended(plan, standing, { kind: 'due', group: 'g1', station: 'XX' })).toEqual({
      kind: 'refused',
      why: 'no-such-station',
    });
  });
});

describe('two groups that change places', () => {
  const swap: Mend = { kind: 'swap', groups: ['g1', 'g4'] };

  it('[R17] are each where the other would have been, in every round', () => {
    const wheel = mendedWheel(plan, turned(plan, fresh, 1), swap);
    const before = roundsAhead(plan, turned(plan, fresh, 1), nobody, 12);
    expect(roundsAhead(plan, wheel, nobody, 12)).toEqual(
      before.map((places) => ({ ...places, g1: places['g4'], g4: places['g1'] })),
    );
  });

  it('[R17] stand as before when they do it twice', () => {
    const wheel = turned(plan, fresh, 1);
    expect(mendedWheel(plan, mendedWheel(plan, wheel, swap), swap)).toEqual(wheel);
  });

  it('must be two groups of the plan', () => {
    const standing = { wheel: fresh, dayBefore: null, rounds: 4 };
    const same = mended(plan, standing, { kind: 'swap', groups: ['g1', 'g1'] });
    expect(same).toEqual({ kind: 'refused', why: 'same-group' });
    const gone = mended(plan, standing, { kind: 'swap', groups: ['g1', 'g9'] });
    expect(gone).toEqual({ kind: 'refused', why: 'no-such-group' });
  });
});

describe('a day that is done again or skipped', () => {
  it('[R18] puts the wheel back to where the day found it', () => {
    expect(mendedWheel(plan, turned(plan, fresh, 4), { kind: 'redo-day' }, fresh)).toEqual(fresh);
  });

  it('[R18] is dealt anew when the plan has changed since', () => {
    const fewer = aPlan({ groups: groupsOf(4) });
    const wheel = mendedWheel(
      fewer,
      turned(fewer, dealWheel(fewer, null).wheel, 4),
      { kind: 'redo-day' },
      fresh,
    );
    expect(needsDeal(fewer, wheel)).toBe(false);
    expect(nextOf(fewer, wheel)).toBe('TT HW SP PW');
  });

  it('[R18] cannot be done again when there was no day', () => {
    expect(mended(plan, { wheel: fresh, dayBefore: null, rounds: 4 }, { kind: 'redo-day' })).toEqual({
      kind: 'refused',
      why: 'no-day-to-redo',
    });
  });

  it('[R19] moves all slots on by the rounds of a day', () => {
    const wheel = mendedWheel(plan, fresh, { kind: 'skip-day' });
    expect(wheel.slots).toEqual(turned(plan, fresh, 4).slots);
  });

  it('[R19] leaves what a group is owed, so that the rule is kept across the day', () => {
    const wheel = mendedWheel(plan, turned(plan, fresh, 1), { kind: 'skip-day' });
    expect(wheel.owed).toEqual({ g1: 'TT' });
    expect(placesOf(plan, wheel, nobody)['g1']).toBe('IW');
  });
});

describe('the effect of a mend', () => {
  const effect = (wheel: Wheel, mend: Mend, away: ReadonlySet<string> = nobody) =>
    effectOf(plan, { before: wheel, after: mendedWheel(plan, wheel, mend, fresh) }, mend.kind, away, 4);

  it('[R20] has the next rounds with and without it, and who is elsewhere', () => {
    const { rounds, moved, broken } = effect(fresh, { kind: 'swap', groups: ['g1', 'g4'] });
    expect(rounds.map(({ before, after }) => [before['g1'], after['g1']])).toEqual([
      ['TT', 'PW'],
      ['IW', 'SP'],
      ['PW', 'HW'],
      ['SP', 'TT'],
    ]);
    expect(rounds).toHaveLength(4);
    expect(moved).toEqual(['g1', 'g4']);
    expect(broken).toEqual([]);
  });

  it('[R20] names the rule that it puts aside: the group comes from A and will not be at B', () => {
    const { broken } = effect(turned(plan, fresh, 1), { kind: 'swap', groups: ['g1', 'g3'] });
    expect(broken).toEqual([{ group: 'g1', after: 'TT', follower: 'IW', instead: 'HW' }]);
  });

  it('[R20] breaks no rule for a group that is away, nor by doing the day again', () => {
    const after = turned(plan, fresh, 1);
    expect(effect(after, { kind: 'swap', groups: ['g1', 'g3'] }, new Set(['g1'])).broken).toEqual([]);
    expect(effect(after, { kind: 'redo-day' }).broken).toEqual([]);
  });

  it('[R20] moves nobody when the group is due there anyway', () => {
    expect(effect(fresh, { kind: 'due', group: 'g1', station: 'TT' }).moved).toEqual([]);
  });
});

it('[R20] an away group that is set elsewhere is among those that will be elsewhere', () => {
  const four = aPlan({ groups: groupsOf(4) });
  const { wheel } = dealWheel(four, null);
  const made = mended(
    four,
    { wheel, dayBefore: null, rounds: 4 },
    { kind: 'due', group: 'g3', station: 'IW' },
  );
  if (made.kind === 'refused') throw new Error(made.why);
  const effect = effectOf(four, { before: wheel, after: made.wheel }, 'due', new Set(['g3']), 4);
  expect(effect.moved).toContain('g3');
  expect(effect.rounds.every(({ after }) => after['g3'] === null)).toBe(true);
});
