/** Minutes since midnight on this PC, with their fraction; `wall` is in milliseconds since 1970. */
export function minutesOfDay(wall: number): number {
  const date = new Date(wall);
  return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60 + date.getMilliseconds() / 60_000;
}
