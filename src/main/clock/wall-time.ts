import { schoolDate, type SchoolDate, type TimeOfDay } from '../../domain/units';

/** Milliseconds since 1970 of a time of day on a date, in the PC's time zone. */
export const wallAt = (date: SchoolDate, time: TimeOfDay): number => new Date(`${date}T${time}:00`).getTime();

/** The date in the PC's time zone at `wall`, milliseconds since 1970. */
export function dateAt(wall: number): SchoolDate {
  const day = new Date(wall);
  const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
  return schoolDate(`${pad(day.getFullYear(), 4)}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`);
}

/** ISO 8601 with the PC's offset from UTC, so that a line of a file reads as the class lived it. */
export function isoAt(wall: number): string {
  const day = new Date(wall);
  const offset = -day.getTimezoneOffset();
  const local = new Date(wall + offset * 60_000).toISOString().slice(0, -1);
  const pad = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(offset / 60)}:${pad(offset % 60)}`;
}
