import { describe, expect, it } from 'vitest';
import { instant } from '../../../../../src/domain/units';
import {
  forecastEnd,
  lateness,
  pieceSpan,
  presentEnd,
} from '../../../../../src/renderer/control/derive/forecast';
import type { DayScript } from '../../../../support/control-snapshots';
import { controlSnapshotOf, scriptStart, writingGroupsPlan } from '../../../../support/control-snapshots';

const { openingSeconds, roundSeconds, moveSeconds, closingSeconds, rounds } = writingGroupsPlan().timings;
const roundTwo = openingSeconds + roundSeconds + moveSeconds;
const whole = openingSeconds + rounds * roundSeconds + (rounds - 1) * moveSeconds + closingSeconds;
const atSecond = (second: number) => instant(scriptStart + second * 1000);

/** The day starts on a full minute. */
const wallAt = (at: number): number => at - scriptStart;

const seenAt = (script: DayScript & { readonly now: number }, later = 0) => ({
  snapshot: controlSnapshotOf(script),
  now: atSecond(script.now + later),
});

describe('the forecast of the end', () => {
  it('is the planned end while all goes as planned', () => {
    const { snapshot, now } = seenAt({ now: roundTwo + 60 });
    expect(forecastEnd(snapshot, now)).toBe(atSecond(whole));
    expect(lateness(snapshot, now, wallAt)).toBe(0);
  });

  it('counts a late start and every extension', () => {
    const { snapshot, now } = seenAt({
      now: roundTwo + 60,
      late: 120,
      entries: [{ at: roundTwo + 30, act: { name: 'plus', minutes: 2 } }],
    });
    expect(lateness(snapshot, now, wallAt)).toBe(4 * 60_000);
  });

  it('moves on with the clock in a pause, without a new snapshot', () => {
    const { snapshot, now } = seenAt(
      { now: roundTwo + 60, entries: [{ at: roundTwo + 50, act: { name: 'pause' } }] },
      300,
    );
    expect(forecastEnd(snapshot, now)).toBe(atSecond(whole + 310));
    expect(lateness(snapshot, now, wallAt)).toBe(5 * 60_000);
  });

  it('moves on in overtime', () => {
    const { snapshot, now } = seenAt({
      now: roundTwo + roundSeconds + 90,
      entries: [{ at: roundTwo + 10, act: { name: 'hold', on: true } }],
    });
    expect(presentEnd(snapshot, now)).toBe(now);
    expect(forecastEnd(snapshot, now)).toBe(atSecond(whole + 90));
  });

  it('supposes that a held session is carried on now', () => {
    const { snapshot, now } = seenAt({
      now: roundTwo + 400,
      entries: [{ at: roundTwo + 400, gap: 'slept', seconds: 300 }],
    });
    expect(forecastEnd(snapshot, now)).toBe(atSecond(whole + 300));
  });

  it('is early by whole minutes when a round was cut short', () => {
    const { snapshot, now } = seenAt({
      now: roundTwo + 60,
      entries: [{ at: openingSeconds + roundSeconds - 180, act: { name: 'next' } }],
    });
    expect(lateness(snapshot, now, wallAt)).toBe(-3 * 60_000);
  });

  it('is never early or late while the two times that are shown are the same', () => {
    const { snapshot, now } = seenAt({
      now: roundTwo + 60,
      entries: [{ at: openingSeconds + roundSeconds - 40, act: { name: 'next' } }],
    });
    expect(lateness(snapshot, now, wallAt)).toBe(-60_000);
    // 40 s early, but both of them the same minute on a day that starts 20 s before one.
    expect(lateness(snapshot, now, (at) => wallAt(at) + 20_000)).toBe(0);
  });

  it('is nothing before the session', () => {
    const snapshot = controlSnapshotOf();
    expect(forecastEnd(snapshot, atSecond(0))).toBeNull();
    expect(lateness(snapshot, atSecond(0), wallAt)).toBeNull();
  });
});

describe('the timeline', () => {
  it('lays what is ahead after the end of the present piece', () => {
    const { snapshot, now } = seenAt({ now: roundTwo + 60 });
    const base = presentEnd(snapshot, now) ?? now;
    const spans = snapshot.timeline.map((piece) => pieceSpan(piece, base));
    spans.slice(1).forEach(({ from }, index) => expect(from).toBe(spans[index]?.to));
    expect(spans.at(-1)?.to).toBe(atSecond(whole));
  });
});
