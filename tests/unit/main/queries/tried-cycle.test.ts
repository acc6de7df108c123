import { describe, expect, it } from 'vitest';
import { editSchema } from '../../../../src/contract/edit';
import { finish } from '../../../../src/domain/steps';
import { triedCycle } from '../../../../src/main/queries/tried-cycle';
import { repairsOf } from '../../../../src/domain/plan/repair';
import type { Plan } from '../../../../src/domain/plan/plan';
import { changedPlan } from '../../../../src/main/day/day-edits';
import { checkPlan } from '../../../../src/domain/plan/check';
import { aSavedPlan } from '../../../support/lessons';
import { aPlan, groupsOf } from '../../../support/plans';

const tried = (plan: Plan) => finish(triedCycle(plan, repairsOf));
const said = (plan: Plan) => {
  const { problems, repairs, why } = tried(plan);
  return { why, problems, repairs: repairs.map(({ sentence }) => sentence) };
};

describe('what a tried cycle comes to, in words', () => {
  it('names the slot and offers what mends it', () => {
    expect(said(aPlan({ cycle: ['TT', 'PW', 'SP', 'HW', 'IW'] }))).toEqual({
      why: null,
      problems: [
        {
          place: 1,
          sentence: 'IW always follows TT, but slot 2 of the cycle has PW there.',
        },
      ],
      repairs: ['Move IW to follow TT', 'Add IW after TT', 'Drop the rule that IW follows TT'],
    });
  });

  it('says why slots are filled', () => {
    expect(said(aPlan({ cycle: ['TT', 'IW', 'PW'] }))).toEqual({
      why: 'TT has too little room for 5 groups in fewer than 5 slots, so IW and PW come again.',
      problems: [],
      repairs: [],
    });
  });

  it.each([
    aSavedPlan({ cycle: ['tt', 'pw', 'sp', 'hw', 'iw'] }),
    aSavedPlan({ cycle: ['tt'], groups: groupsOf(3) }),
    aSavedPlan({ cycle: ['tt', 'tt', 'iw'] }),
  ])('each repair is an edit that is taken', (plan) => {
    const { repairs } = tried(plan);
    expect(repairs.length).toBeGreaterThan(0);
    for (const { edit } of repairs) {
      expect(editSchema.parse(edit)).toEqual(edit);
      expect(checkPlan(changedPlan(plan, edit))).toEqual([]);
    }
  });
});
