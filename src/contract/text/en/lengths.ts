/** Lengths of time as the control window writes them; all take milliseconds. */

/** "8:00", "0:42": minutes and seconds, rounded up, so that a full length is seen first and 0:00 only at the end. */
export function countdown(length: number): string {
  return minutesAndSeconds(Math.max(0, Math.ceil(length / 1000)));
}

/** "0:42": time that has gone by, rounded down. */
export function stopwatch(length: number): string {
  return minutesAndSeconds(Math.max(0, Math.floor(length / 1000)));
}

/** "13 min", "12:30", "45 s", "1 h 5 min": to the second, as short as it goes. */
export function span(length: number): string {
  const seconds = Math.max(0, Math.round(length / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds >= 3600) return hours(Math.round(seconds / 60));
  return seconds % 60 === 0 ? `${seconds / 60} min` : minutesAndSeconds(seconds);
}

/** "4 min", "1 h 5 min": to the minute, at least one. */
export function wholeMinutes(length: number): string {
  const minutes = Math.max(1, Math.round(length / 60_000));
  return minutes < 60 ? `${minutes} min` : hours(minutes);
}

/** "1 round", "2 rounds". */
export function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function hours(minutes: number): string {
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
