import { describe, expect, test } from 'vitest';
import { dealWheel } from '../../../../src/domain/rotation/deal';
import { dueOf, missedIn } from '../../../../src/domain/rotation/missed';
import { placesOf } from '../../../../src/domain/rotation/places';
import { afterRound } from '../../../../src/domain/rotation/wheel';
import { aPlan } from '../../../support/plans';

const plan = aPlan();
const { wheel } = dealWheel(plan, null);

describe('what an away group missed', () => {
  test('[R12] it is the station of its slot, listed in plan order', () => {
    expect(missedIn(plan, wheel, new Set(['g4', 'g2']))).toEqual([
      { group: 'g2', station: 'HW' },
      { group: 'g4', station: 'PW' },
    ]);
  });

  test('[R12] a class that is all present missed nothing', () => {
    expect(missedIn(plan, wheel, new Set())).toEqual([]);
  });

  test('[R12] it is B while the group is owed B', () => {
    const everyone = placesOf(plan, wheel, new Set());
    const second = afterRound(plan, wheel, everyone);
    const third = afterRound(plan, second, placesOf(plan, second, new Set(['g1'])));
    // Its slot is at PW by now, but it sat at TT last.
    expect(missedIn(plan, third, new Set(['g1']))).toEqual([{ group: 'g1', station: 'IW' }]);
  });

  test('[R12] for a present group the answer is where it is', () => {
    expect(dueOf(plan, wheel, 'g3', new Set(['g1']))).toBe('SP');
  });
});
