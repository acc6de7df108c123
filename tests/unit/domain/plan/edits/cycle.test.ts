import { expect, test } from 'vitest';
import { setCycle } from '../../../../../src/domain/plan/edits/cycle';
import { changeDetails } from '../../../../../src/domain/plan/edits/details';
import { aPlan } from '../../../../support/plans';

test('[P9] a new cycle leaves the rules and the capacities, unless it brings them along', () => {
  const plan = aPlan();
  const cycle = ['IW', 'PW'];
  expect(setCycle(plan, { cycle })).toEqual({ ...plan, cycle });
  const changed = setCycle(plan, { cycle, follows: [], capacities: [{ station: 'PW', groups: 2 }] });
  expect(changed.follows).toEqual([]);
  expect(changed.stations.map(({ capacity }) => capacity)).toEqual([null, null, 2, null, null]);
});

test('[P9] new words leave the id, and come without spaces at their ends', () => {
  expect(changeDetails(aPlan(), { name: ' Maths ', motto: ' Show how. ' })).toEqual(
    aPlan({ name: 'Maths', motto: 'Show how.' }),
  );
});
