import { describe, expect, it } from 'vitest';
import { timeOfDay } from '../../../../../src/domain/units';
import { shownLength, shownStartTime, shownTime } from '../../../../../src/renderer/shared/clock/shown-time';

const format = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', numberingSystem: 'latn' });
const at = (hour: number, minute: number, second = 0): number =>
  new Date(2026, 0, 12, hour, minute, second).getTime();

describe('a time of day on the wall', () => {
  it('has no leading zero and no "am", in 24 hours or 12 as the PC writes it', () => {
    expect(shownTime(at(9, 5), format('en-GB'))).toBe('9:05');
    expect(shownTime(at(13, 5), format('en-GB'))).toBe('13:05');
    expect(shownTime(at(13, 5), format('en-US'))).toBe('1:05');
    expect(shownTime(at(0, 10), format('en-GB'))).toBe('0:10');
  });

  it('is the nearest minute', () => {
    expect(shownTime(at(10, 4, 50), format('en-GB'))).toBe('10:05');
    expect(shownTime(at(10, 5, 29), format('en-GB'))).toBe('10:05');
  });

  it('is the start time of the plan, written the same way', () => {
    expect(shownStartTime(timeOfDay('09:30'), format('en-GB'))).toBe('9:30');
    expect(shownStartTime(timeOfDay('13:00'), format('en-US'))).toBe('1:00');
  });
});

describe('a length on the wall', () => {
  it('is minutes and seconds, also beyond the hour', () => {
    expect(shownLength(0)).toBe('0:00');
    expect(shownLength(767)).toBe('12:47');
    expect(shownLength(6300)).toBe('105:00');
  });
});
