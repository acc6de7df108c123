import { expect, test } from 'vitest';
import { roundsAhead } from '../../../../src/domain/rotation/ahead';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import { aPlan } from '../../../support/plans';

const plan = aPlan();
const { wheel } = dealWheel(plan, null);

test('[R13] each round begins where the one before it stopped', () => {
  const rounds = roundsAhead(plan, wheel, new Set(), 6);
  expect(rounds.map((places) => places['g1'])).toEqual(['TT', 'IW', 'PW', 'SP', 'HW', 'TT']);
});

test('[R13] a group that is away is nowhere in any of them', () => {
  const rounds = roundsAhead(plan, wheel, new Set(['g1']), 2);
  expect(rounds.map((places) => [places['g1'], places['g2']])).toEqual([
    [null, 'HW'],
    [null, 'TT'],
  ]);
});

test('[R13] looking ahead leaves the wheel as it was', () => {
  const before = structuredClone(wheel);
  roundsAhead(plan, wheel, new Set(['g2']), 4);
  expect(wheel).toEqual(before);
});
