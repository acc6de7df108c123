import { describe, expect, test } from 'vitest';
import type { RunningSession } from '../../../../src/contract/saved/running-session';
import { instant, millis, minutes, plus, schoolDate, seconds } from '../../../../src/domain/units';
import { openRound, resumptionOf, type Resumption } from '../../../../src/main/session/resumption';
import { aSetup, at, dayStart, live, standing } from '../../../support/sessions';

const monday = schoolDate('2026-09-07');
const wall = Date.UTC(2026, 8, 7, 8, 30);

/** Anchored at the session's start, at `wall`. */
const found = (changes: Partial<RunningSession> = {}): RunningSession => ({
  setup: aSetup(),
  entries: [],
  anchor: { session: dayStart, wall },
  rehearsalWall: null,
  numbersAhead: 0,
  ...changes,
});

const carried = (resumption: Resumption): Extract<Resumption, { kind: 'carry' }> => {
  if (resumption.kind !== 'carry') throw new Error(`not carried but ${resumption.kind}`);
  return resumption;
};

describe('what becomes of a session that was running when the program ended', () => {
  test('nothing was: nothing is done', () => {
    expect(resumptionOf(null, monday, wall)).toEqual({ kind: 'none' });
  });

  test("the same day: it stands as it was last seen alive, and now is what the PC's clock says", () => {
    const resumption = carried(
      resumptionOf({ value: found(), lastTouched: wall + minutes(6) }, monday, wall + minutes(6) + 20_000),
    );
    expect(standing(resumption.session)).toBe('work 1, 10:00 left');
    expect(resumption).toMatchObject({ now: at(6, 20), askFrom: null, rehearsalWall: null });
  });

  test('more than thirty seconds: asked, from when it was last alive', () => {
    const after = (lost: number) =>
      carried(
        resumptionOf({ value: found(), lastTouched: wall + minutes(6) }, monday, wall + minutes(6) + lost),
      ).askFrom;
    expect(after(30_000)).toBeNull();
    expect(after(30_001)).toBe(at(6));
  });

  test('in a rehearsal the clock has run on N-fold, and the thirty seconds are real ones', () => {
    const value = found({ setup: aSetup({ rate: 10 }), rehearsalWall: wall });
    const resumption = carried(resumptionOf({ value, lastTouched: wall + 60_000 }, monday, wall + 80_000));
    expect(resumption).toMatchObject({
      now: plus(dayStart, seconds(800)),
      rehearsalWall: wall + 800_000,
      askFrom: null,
    });
  });

  test("[T3] a PC's clock that was set back meanwhile does not take the session back before it was last alive", () => {
    const resumption = carried(
      resumptionOf({ value: found(), lastTouched: wall + 10_000 }, monday, wall - 60_000),
    );
    expect(resumption).toMatchObject({ now: plus(dayStart, millis(10_000)), askFrom: null });
  });

  test('another day: it is closed, as it was last seen alive', () => {
    const tuesday = schoolDate('2026-09-08');
    const resumption = resumptionOf(
      { value: found(), lastTouched: wall + minutes(20) },
      tuesday,
      wall + minutes(1440),
    );
    expect(resumption.kind).toBe('closed');
    if (resumption.kind === 'closed') expect(standing(resumption.session)).toBe('work 2, 14:00 left');
  });
});

describe('the open round', () => {
  const open = (minute: number, moments: Parameters<typeof live>[1] = []) =>
    openRound(live(aSetup(), moments, at(minute)).session);

  test('is the one that goes on and has not counted', () => {
    expect([open(5), open(9), open(17), open(20), open(80)]).toEqual([1, null, null, 2, null]);
  });

  test('also while paused or held', () => {
    expect(open(30, [[at(5), { name: 'pause' }]])).toBe(1);
    expect(open(30, [[at(25), { name: 'gap', from: instant(at(5)) }]])).toBe(1);
  });
});
