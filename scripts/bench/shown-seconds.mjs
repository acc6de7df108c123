/** @typedef {import('./launch.mjs').Event} Event */
/** @typedef {import('./recorder.mjs').Recording} Recording */

/**
 * @typedef {object} Due a second that the class is to see
 * @property {number} value
 * @property {number} at from when, on the session's clock, in milliseconds
 */

/**
 * @typedef {object} Seconds
 * @property {number} shown seconds that were seen
 * @property {number} skipped seconds that never were
 * @property {number} doubled times that a second was seen again, or one was seen that was not due
 * @property {readonly number[]} late how long after its instant each was seen, in milliseconds
 */

/** A second that is seen this far from its instant is not that second. Milliseconds. */
const NEAR = 1_000;

/**
 * The seconds that were due in a recording: of every segment that began and ended while it went on. Shown seconds are
 * rounded up, so that a segment of 3 s shows 3, 2, 1 from 0, 1 and 2 s on.
 *
 * @param {readonly Event[]} events
 * @param {Recording} recording
 * @returns {readonly Due[]}
 */
export function secondsDue(events, { from, until }) {
  return events.flatMap((started, index) => {
    if (started.event !== 'segment-started' || started['mono'] < from) return [];
    const ended = events.slice(index).find(({ event }) => event === 'segment-ended');
    if (ended === undefined || ended['mono'] + NEAR > until) return [];
    const { seconds, mono } = started;
    return Array.from({ length: Math.ceil(seconds) }, (_, passed) => {
      const value = Math.ceil(seconds) - passed;
      return { value, at: Math.max(mono, mono + (seconds - value) * 1000) };
    });
  });
}

/**
 * Holds what was seen against what was due.
 *
 * @param {readonly Due[]} due in order of time
 * @param {Recording['shown']} shown
 * @returns {Seconds}
 */
export function judgeSeconds(due, shown) {
  const [first, last] = [due[0]?.at ?? 0, due.at(-1)?.at ?? 0];
  /** @type {Map<Due, number>} */
  const seen = new Map();
  let doubled = 0;
  for (const { text, at } of shown) {
    const value = text === null ? null : secondsIn(text);
    if (value === null) continue;
    const match = nearest(due, value, at);
    if (match === undefined || seen.has(match)) {
      // What was seen before and after all that was due belongs to segments that are not judged.
      if (at >= first && at < last + NEAR) doubled += 1;
    } else {
      seen.set(match, at - match.at);
    }
  }
  return { shown: seen.size, skipped: due.length - seen.size, doubled, late: [...seen.values()] };
}

/**
 * @param {readonly Due[]} due
 * @param {number} value
 * @param {number} at
 * @returns {Due | undefined}
 */
function nearest(due, value, at) {
  return due
    .filter((one) => one.value === value && Math.abs(at - one.at) < NEAR)
    .sort((a, b) => Math.abs(at - a.at) - Math.abs(at - b.at))[0];
}

/**
 * @param {string} text such as "12:47"
 * @returns {number | null} null when it is no such text
 */
function secondsIn(text) {
  const [, minutes, seconds] = /^(\d+):(\d\d)$/.exec(text) ?? [];
  return minutes === undefined ? null : Number(minutes) * 60 + Number(seconds);
}
