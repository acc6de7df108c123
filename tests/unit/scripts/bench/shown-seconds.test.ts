import { expect, test } from 'vitest';

import { judgeSeconds, secondsDue } from '../../../../scripts/bench/shown-seconds.mjs';

const started = (mono: number, seconds: number) => ({ event: 'segment-started', mono, seconds });
const ended = (mono: number) => ({ event: 'segment-ended', mono });
/** A segment of 3 s from 10 s on, then one of 2 s. */
const events = [started(10_000, 3), ended(13_000), started(13_000, 2), ended(15_000), started(15_000, 9)];
const whole = { from: 9_000, until: 20_000, shown: [], error: 0 };
const due = secondsDue(events, whole);

/** Each second seen 8 ms after its instant. */
const good = due.map(({ value, at }) => ({ text: `0:0${value}`, at: at + 8 }));

test('shown seconds are rounded up: a segment of 3 s shows 3, 2, 1 and never 0', () => {
  expect(due).toEqual([
    { value: 3, at: 10_000 },
    { value: 2, at: 11_000 },
    { value: 1, at: 12_000 },
    { value: 2, at: 13_000 },
    { value: 1, at: 14_000 },
  ]);
});

test('a segment that was not recorded from its start to its end is not judged', () => {
  expect(secondsDue(events, { ...whole, from: 10_500 }).map(({ at }) => at)).toEqual([13_000, 14_000]);
  expect(secondsDue(events, { ...whole, until: 15_500 }).map(({ at }) => at)).toEqual([
    10_000, 11_000, 12_000,
  ]);
});

test('seconds that come in turn are all shown, each as late as it was', () => {
  expect(judgeSeconds(due, good)).toEqual({ shown: 5, skipped: 0, doubled: 0, late: [8, 8, 8, 8, 8] });
});

test('a second that was never seen is skipped', () => {
  const { shown, skipped, doubled } = judgeSeconds(
    due,
    good.filter((_, index) => index !== 1),
  );
  expect({ shown, skipped, doubled }).toEqual({ shown: 4, skipped: 1, doubled: 0 });
});

test('a second that comes more than a second late is skipped', () => {
  const late = good.map((one, index) => (index === 1 ? { ...one, at: one.at + 1_500 } : one));
  expect(judgeSeconds(due, late).skipped).toBe(1);
});

test('a count that jumps back shows a second twice', () => {
  const back = [
    ...good.slice(0, 2),
    { text: '0:03', at: 11_200 },
    { text: '0:02', at: 11_220 },
    ...good.slice(2),
  ];
  expect(judgeSeconds(due, back)).toMatchObject({ shown: 5, skipped: 0, doubled: 2 });
});

test('a second that was not due at all counts as doubled', () => {
  const wrong = [...good.slice(0, 3), { text: '0:09', at: 12_500 }, ...good.slice(3)];
  expect(judgeSeconds(due, wrong).doubled).toBe(1);
});

test('what is seen before and after the judged segments, or is no time, does not count', () => {
  const around = [
    { text: '0:01', at: 9_000 },
    ...good,
    { text: null, at: 14_990 },
    { text: '0:09', at: 15_002 },
    { text: '0:08', at: 16_002 },
  ];
  expect(judgeSeconds(due, around)).toMatchObject({ shown: 5, skipped: 0, doubled: 0 });
});

test('minutes are read as minutes', () => {
  const long = secondsDue([started(0, 75), ended(75_000)], { ...whole, from: -1, until: 80_000 });
  expect(judgeSeconds(long, [{ text: '1:15', at: 3 }])).toMatchObject({ shown: 1, skipped: 74, late: [3] });
});
