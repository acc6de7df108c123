import { expect, test } from 'vitest';
import { defaultRamp, readySeconds } from '../../../../src/domain/stamina/ages';
import { shown } from '../../../support/stamina';

test.each([
  [3, '10:00', '7:00'],
  [5, '10:00', '7:00'],
  [6, '15:00', '10:00'],
  [7, '20:00', '10:00'],
  [8, '30:00', '12:00'],
  [11, '30:00', '12:00'],
  [18, '30:00', '12:00'],
  [null, '20:00', '10:00'],
])(
  '[S1] [S14] at %s years the goal is %s, and the next station comes after three of %s',
  (age, goal, ready) => {
    expect([shown(defaultRamp(age).goalSeconds), shown(readySeconds(age))]).toEqual([goal, ready]);
  },
);

test('[S1] a ramp starts at 3:00 and steps up by 1:00 with each result met, to its goal', () => {
  expect(defaultRamp(6)).toEqual({
    startSeconds: 180,
    stepSeconds: 60,
    cadence: 'practice',
    goalSeconds: 900,
    ceilingSeconds: null,
  });
});
