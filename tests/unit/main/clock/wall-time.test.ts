import { afterEach, describe, expect, test } from 'vitest';
import { schoolDate, timeOfDay } from '../../../../src/domain/units';
import { dateAt, isoAt, wallAt } from '../../../../src/main/clock/wall-time';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('times of day', () => {
  test.each([
    ['Europe/London', '2026-09-07T09:30:00.000+01:00', Date.UTC(2026, 8, 7, 8, 30)],
    ['America/Los_Angeles', '2026-09-07T09:30:00.000-07:00', Date.UTC(2026, 8, 7, 16, 30)],
    ['Asia/Kathmandu', '2026-09-07T09:30:00.000+05:45', Date.UTC(2026, 8, 7, 3, 45)],
    ['America/St_Johns', '2026-09-07T09:30:00.000-02:30', Date.UTC(2026, 8, 7, 12, 0)],
  ])("are those of the PC's zone, in %s", (where, iso, utc) => {
    process.env['TZ'] = where;
    expect(wallAt(schoolDate('2026-09-07'), timeOfDay('09:30'))).toBe(utc);
    expect(isoAt(utc)).toBe(iso);
    expect(new Date(iso).getTime()).toBe(utc);
  });

  test("the date is that of the PC's zone, at both ends of the day", () => {
    process.env['TZ'] = 'Pacific/Auckland';
    expect(dateAt(wallAt(schoolDate('2026-09-07'), timeOfDay('00:00')))).toBe('2026-09-07');
    expect(dateAt(wallAt(schoolDate('2026-09-07'), timeOfDay('23:59')))).toBe('2026-09-07');
    expect(dateAt(wallAt(schoolDate('2026-01-02'), timeOfDay('08:00')))).toBe('2026-01-02');
  });
});
