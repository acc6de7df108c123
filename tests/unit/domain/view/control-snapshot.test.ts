import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minus, minutes, schoolDate, seconds, timeOfDay, type Instant } from '../../../../src/domain/units';
import type { ControlSnapshot } from '../../../../src/domain/view/snapshot';
import { aPlan, aStation } from '../../../support/plans';
import { arbitraryIntents, arbitrarySetup, liveRandomly } from '../../../support/random-sessions';
import { aSetup, at, live, type Moment } from '../../../support/sessions';
import { aWorld, controlOf, windowsOf } from '../../../support/worlds';

const controlAfter = (moments: readonly Moment[], until: Instant, setup = aSetup()): ControlSnapshot =>
  windowsOf(live(setup, moments, until).session).control;

describe('before a session', () => {
  test('[A1] the day can be started, and no act is allowed', () => {
    const control = controlOf(aWorld({ countedToday: 2 }), at(0));
    expect(control).toMatchObject({
      canStart: true,
      countedToday: 2,
      plannedEnd: null,
      timeline: [],
      jumps: {},
    });
    expect(Object.values(control.allowed)).not.toContain(true);
  });

  test('[P8] it says whether today is a school day', () => {
    expect(controlOf(aWorld(), at(0)).isSchoolDay).toBe(true);
    expect(controlOf(aWorld({ date: schoolDate('2026-09-06') }), at(0)).isSchoolDay).toBe(false);
  });

  test('[P14] it shows what its weekday has of its own, and the plan as the teacher set it up', () => {
    const plan = aPlan({ timings: { byWeekday: { 3: { rounds: 2, startTime: timeOfDay('09:00') } } } });
    const wednesday = controlOf(aWorld({ plan, date: schoolDate('2026-09-09') }), at(0));
    expect(wednesday.timings).toMatchObject({ rounds: 2, startTime: '09:00' });
    expect(wednesday.columns).toHaveLength(2);
    expect(wednesday.display.scene).toEqual({ kind: 'idle', startTime: '09:00' });
    expect(wednesday).toMatchObject({ weekday: 3, plan: { timings: { rounds: 4 } } });
    const thursday = controlOf(aWorld({ plan, date: schoolDate('2026-09-10') }), at(0));
    expect(thursday.columns).toHaveLength(4);
  });

  test('[R5] the cycle is shown with the slots that were filled', () => {
    const plan = aPlan({ cycle: ['TT', 'IW', 'PW'] });
    expect(controlOf(aWorld({ plan }), at(0)).cycle).toEqual([
      { station: 'TT', filled: false },
      { station: 'IW', filled: false },
      { station: 'PW', filled: false },
      { station: 'IW', filled: true },
      { station: 'PW', filled: true },
    ]);
  });
});

describe('in a session', () => {
  test('[T17] control has the plan of the session and who is away in it', () => {
    const { session } = live(aSetup(), [[at(2), { name: 'away', group: 'g3', away: true }]], at(3));
    const edited = aPlan({ name: 'Edited meanwhile' });
    const control = controlOf(aWorld({ plan: edited, awayGroups: ['g1'], session }), at(3));
    expect(control).toMatchObject({ plan: { name: 'A plan' }, awayGroups: ['g3'], canStart: false });
  });

  test('[T8] the private warning is there with its instants, and not when it is over', () => {
    expect(controlAfter([], at(2)).warning).toEqual({ from: at(14), until: at(16) });
    expect(controlAfter([[at(2), { name: 'end' }]], at(3)).warning).toBeNull();
  });

  test('[T12] the planned end stays, while the timeline shows what is forecast', () => {
    const control = controlAfter([[at(5), { name: 'plus', minutes: 4 }]], at(5));
    expect(control.plannedEnd).toBe(at(72));
    expect(control.timeline.find(({ state }) => state === 'now')?.length).toBe(minutes(19));
  });

  test('[T13] the question after a gap has its numbers', () => {
    const asked = controlAfter([[at(19), { name: 'gap', from: at(5), cause: 'restarted' }]], at(25));
    expect(asked.question).toEqual({
      cause: 'restarted',
      lost: minutes(14),
      counted: minutes(4),
      remaining: minutes(11),
      kind: 'work',
      round: 1,
    });
    expect(controlAfter([], at(5)).question).toBeNull();
  });

  test('[T13] in overtime nothing was left when the gap began', () => {
    const setup = aSetup({ plan: aPlan({ timings: { atZero: 'hold' } }) });
    const { question, display } = controlAfter([[at(30), { name: 'gap', from: at(18) }]], at(30), setup);
    expect(question?.remaining).toBe(0);
    expect(display.scene).toMatchObject({ kind: 'held', remaining: 0 });
  });
});

describe('the offer to fit', () => {
  const late: Moment = [at(5), { name: 'plus', minutes: 4 }];

  test('[A14] stands when the session is more than half a minute late, with the lengths that it would give', () => {
    const { fit } = controlAfter([late], at(5));
    // 15 + 3 x 15 minutes are left, 4 are to go; four minutes are done of the first.
    const ratio = 56 / 60;
    expect(fit).toMatchObject({ end: at(72), reached: true });
    expect(fit?.rounds.map(({ round, length }) => [round, Math.round(length)])).toEqual([
      [1, minutes(4) + 15 * 60_000 * ratio],
      [2, minutes(15) * ratio],
      [3, minutes(15) * ratio],
      [4, minutes(15) * ratio],
    ]);
  });

  test('[A14] gives what it says', () => {
    const { fit } = controlAfter([late], at(5));
    const after = controlAfter([late, [at(5), { name: 'fit', end: at(72) }]], at(5));
    const given = after.columns.map(({ round, length }) => [round, Math.round(length)]);
    expect(given).toEqual(fit?.rounds.map(({ round, length }) => [round, Math.round(length)]));
    expect(after.fit).toBeNull();
  });

  test('[A14] is not there on time or paused; the act itself is allowed on time', () => {
    expect(controlAfter([], at(5))).toMatchObject({ fit: null, allowed: { fit: true } });
    expect(controlAfter([late, [at(6), { name: 'pause' }]], at(7))).toMatchObject({
      fit: null,
      allowed: { fit: false },
    });
    const halfMinute = aSetup({ scheduledStart: minus(at(0), seconds(30)) });
    expect(controlAfter([], at(5), halfMinute).fit).toBeNull();
  });

  test('[A14] says when the floors do not allow the timetable', () => {
    const stations = ['TT', 'IW', 'PW', 'SP', 'HW'].map((id) => aStation(id, { floorSeconds: 900 }));
    const setup = aSetup({ plan: aPlan({ stations }), scheduledStart: at(-10) });
    const { fit } = controlAfter([late], at(5), setup);
    expect(fit).toMatchObject({ reached: false, end: at(72) });
  });
});

describe('any session', () => {
  test('[T17] both windows get a whole snapshot, whatever state the session is in', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        liveRandomly(setup, intents, (_before, _moment, { session }) => {
          const { display, control } = windowsOf(session);
          expect(display.rows.map(({ id }) => id)).toEqual(setup.plan.groups.map(({ id }) => id));
          expect(control.columns).toHaveLength(setup.lastRound - setup.firstRound + 1);
          expect(control.question === null).toBe(session.state.stage !== 'held');
          // Snapshots cross to another process: plain data alone.
          expect(structuredClone(control)).toEqual(control);
        });
      }),
      { numRuns: 40 },
    );
  });
});
