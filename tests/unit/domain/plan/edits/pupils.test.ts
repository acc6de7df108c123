import { describe, expect, test } from 'vitest';
import { addPupil, movePupil, removePupil, renamePupil } from '../../../../../src/domain/plan/edits/pupils';
import type { Group, Plan } from '../../../../../src/domain/plan/plan';
import { aPlan } from '../../../../support/plans';

const group = (plan: Plan, id: string): Group | undefined => plan.groups.find((other) => other.id === id);

describe('pupils', () => {
  test('[P9] a pupil is added to one group, under an id made from the name', () => {
    const plan = addPupil(aPlan(), 'g2', ' José ');
    expect(group(plan, 'g2')?.pupils).toEqual([{ id: 'jose', name: 'José' }]);
    expect(group(plan, 'g1')).toEqual(group(aPlan(), 'g1'));
  });

  test('[P9] two pupils of one name have ids of their own, in whichever group', () => {
    const plan = addPupil(addPupil(aPlan(), 'g1', 'Ben'), 'g2', 'Ben');
    expect(plan.groups.flatMap((other) => other.pupils.map((pupil) => pupil.id))).toEqual(['ben', 'ben-2']);
  });

  test.each([
    ['李', 'pupil'],
    ['Constructor', 'constructor-2'],
    ['Mary-Jane', 'mary-jane'],
  ])('[P9] the id of %s is %s, which a plan file may hold', (name, id) => {
    expect(group(addPupil(aPlan(), 'g1', name), 'g1')?.pupils).toEqual([{ id, name }]);
  });

  test('[P9] a pupil is removed by id alone', () => {
    const plan = addPupil(addPupil(aPlan(), 'g1', 'Ben'), 'g1', 'Ben');
    expect(group(removePupil(plan, 'ben'), 'g1')?.pupils).toEqual([{ id: 'ben-2', name: 'Ben' }]);
  });

  test('[P9] a pupil has a new name under the old id', () => {
    const plan = renamePupil(addPupil(aPlan(), 'g1', 'Ben'), 'ben', ' Benjamin ');
    expect(group(plan, 'g1')?.pupils).toEqual([{ id: 'ben', name: 'Benjamin' }]);
  });

  test('[P9] a pupil who moves stands last in the other group, under the same id', () => {
    const plan = addPupil(addPupil(aPlan(), 'g1', 'Ben'), 'g2', 'Amara');
    const moved = movePupil(plan, 'ben', 'g2');
    expect(group(moved, 'g1')?.pupils).toEqual([]);
    expect(group(moved, 'g2')?.pupils.map(({ id }) => id)).toEqual(['amara', 'ben']);
  });

  test('[P9] nobody is lost on the way to a group that is not there, or to their own', () => {
    const plan = addPupil(addPupil(aPlan(), 'g1', 'Ben'), 'g1', 'Amara');
    expect(movePupil(plan, 'ben', 'g99')).toEqual(plan);
    expect(movePupil(plan, 'ben', 'g1')).toEqual(plan);
    expect(movePupil(plan, 'nobody', 'g2')).toEqual(plan);
  });
});
