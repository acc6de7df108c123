import { expect, test } from 'vitest';
import { noStamina, settled } from '../../../../src/domain/records/stamina-entry';
import { standingsAfter } from '../../../../src/domain/stamina/stamina';
import { aRamp, aStaminaPlan, changed, day, length, practice } from '../../../support/stamina';

test('[S11] days that are settled stay as they were under their ramp, when it is changed on the day after', () => {
  const slower = aStaminaPlan({ stepSeconds: 30 });
  const marks = [practice(day(0), '3:00'), practice(day(0), '4:00'), changed(day(1), aRamp())];
  const entry = settled({ ...noStamina, marks }, slower);
  expect([entry.since, entry.before['IW']?.target]).toEqual([day(1), length('5:00')]);
  expect(standingsAfter(slower, entry.marks, entry.before)).toEqual(standingsAfter(slower, marks));
});
