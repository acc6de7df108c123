import { describe, expect, it } from 'vitest';
import { editSchema, type PlanEdit } from '../../../../src/contract/edit';
import { text } from '../../../../src/contract/text';
import { checkPlan } from '../../../../src/domain/plan/check';
import type { Plan } from '../../../../src/domain/plan/plan';
import { repairsOf } from '../../../../src/domain/plan/repair';
import { finish } from '../../../../src/domain/steps';
import { changedPlan, missingIn } from '../../../../src/main/day/day-edits';
import { triedEdit } from '../../../../src/main/queries/tried-edit';
import { aPlan, aStation, groupsOf } from '../../../support/plans';

const tried = (plan: Plan, edit: PlanEdit) => {
  const refusal = (candidate: PlanEdit) => {
    const changed = changedPlan(plan, candidate);
    const [problem] = checkPlan(changed);
    return (
      missingIn(plan, candidate) ??
      (problem === undefined ? null : text.planProblems.sentence(problem, changed))
    );
  };
  return finish(triedEdit(plan, edit, refusal, repairsOf));
};

/** Three groups at two stations that take any number. */
const open = aPlan({
  stations: [aStation('PW'), aStation('SP')],
  cycle: ['PW', 'SP'],
  follows: [],
  groups: groupsOf(3),
});
const oneAtOnce = (station: string): PlanEdit => ({
  name: 'change-station',
  station,
  change: { capacity: 1 },
});

describe('an edit that the cycle stands against', () => {
  const plan = changedPlan(open, oneAtOnce('PW'));

  it('[P16] a capacity is refused with what would mend it, and that is taken with it in one step', () => {
    const answer = tried(plan, oneAtOnce('SP'));
    expect(answer?.sentence).toContain('takes 1 group at once');
    expect(answer?.repairs.map(({ sentence }) => sentence)).toEqual([
      'Let PW take 2 groups at once and let SP take 2 groups at once',
    ]);
    for (const { edit } of answer?.repairs ?? []) {
      expect(editSchema.parse(edit)).toEqual(edit);
      expect(checkPlan(changedPlan(plan, edit))).toEqual([]);
    }
  });

  it('[P16] so is one group more', () => {
    const full = changedPlan(
      aPlan({ stations: [aStation('PW', { capacity: 2 })], cycle: ['PW'], follows: [], groups: groupsOf(2) }),
      { name: 'move-station', station: 'PW', to: 0 },
    );
    const answer = tried(full, { name: 'add-group' });
    expect(answer?.repairs.map(({ sentence }) => sentence)).toEqual(['Let PW take 3 groups at once']);
    const [repair] = answer?.repairs ?? [];
    expect(repair === undefined ? 0 : changedPlan(full, repair.edit).groups.length).toBe(3);
  });

  it('[P16] so is taking the last station out of the cycle', () => {
    const lone = changedPlan(open, { name: 'in-cycle', station: 'SP', on: false });
    const answer = tried(lone, { name: 'in-cycle', station: 'PW', on: false });
    expect(answer?.repairs.map(({ sentence }) => sentence)).toEqual([
      'Put PW in the cycle',
      'Put SP in the cycle',
    ]);
  });

  it('is answered with null when it would be taken, and with a sentence alone when nothing of the cycle is wrong', () => {
    expect(tried(open, oneAtOnce('PW'))).toBeNull();
    const unknown = tried(open, { name: 'in-cycle', station: 'gone', on: true });
    expect(unknown).toEqual({ sentence: text.acts.noSuchStation, repairs: [] });
    const nameless = tried(open, { name: 'change-plan', change: { name: ' ' } });
    expect(nameless?.repairs).toEqual([]);
  });
});
