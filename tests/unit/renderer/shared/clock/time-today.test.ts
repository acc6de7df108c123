import { describe, expect, it } from 'vitest';
import { timeOfDay } from '../../../../../src/domain/units';
import { timeToday } from '../../../../../src/renderer/shared/clock/time-today';

const at = (hour: number, minute: number): number => new Date(2026, 0, 12, hour, minute, 20).getTime();
const half = new Date(2026, 0, 12, 9, 30).getTime();

describe("the plan's start on the day", () => {
  it('is today, before and after it has passed', () => {
    expect(timeToday(timeOfDay('09:30'), at(8, 50))).toBe(half);
    expect(timeToday(timeOfDay('09:30'), at(14, 5))).toBe(half);
  });
});
