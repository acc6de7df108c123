import { describe, expect, test } from 'vitest';
import { whyNote, whyTarget } from '../../../../src/contract/text/en/stamina-why';
import type { Achieved, Why } from '../../../../src/domain/stamina/why';
import { day, length, monday } from '../../../support/stamina';

const did = (achieved: string, days = 0): Achieved => ({
  by: 'practice',
  date: day(days),
  seconds: length(achieved),
});

describe('why a target is what it is, in words', () => {
  test.each<[Why, string, string]>([
    [{ kind: 'start' }, '3:00', 'The start: there are no results yet.'],
    [
      { kind: 'stepped-up', from: length('4:00'), result: did('4:10') },
      '5:00',
      'Up from 4:00: met with 4:10 on Mon 7 Sept.',
    ],
    [{ kind: 'stays', result: did('3:40') }, '4:00', 'Stays at 4:00: not yet met with 3:40 on Mon 7 Sept.'],
    [
      { kind: 'stepped-back', from: length('6:00'), results: [did('5:10'), did('4:50', 1)] },
      '5:10',
      'Back to 5:10: not yet met twice in a row, 5:10 on Mon 7 Sept and 4:50 on Tue 8 Sept.',
    ],
    [
      { kind: 'gap', from: length('10:00'), last: monday },
      '7:00',
      'Back from 10:00 to 7:00: no result since Monday 7 September.',
    ],
    [
      { kind: 'waits', until: 'week', result: did('4:00') },
      '4:00',
      'Met with 4:00 on Mon 7 Sept. It steps up next week.',
    ],
    [
      { kind: 'set', from: length('4:00'), date: monday },
      '6:00',
      'Set by you on Monday 7 September. It was 4:00.',
    ],
  ])('%s', (why, target, sentence) => {
    expect(whyTarget(why, length(target))).toBe(sentence);
  });

  test('beside the line stands only what the line itself does not say', () => {
    expect(whyNote({ kind: 'gap', from: 600, last: monday })).toBe('back after a break');
    expect(whyNote({ kind: 'stepped-up', from: 180, result: did('3:00') })).toBeNull();
  });
});
