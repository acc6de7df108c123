import { describe, expect, test } from 'vitest';
import type { Happening, Session } from '../../../../src/domain/session/state';
import { instant, minus, minutes, seconds } from '../../../../src/domain/units';
import { createSessionClock } from '../../../../src/main/clock/session-clock';
import { createSimulatedClocks } from '../../../../src/main/clock/simulated-clocks';
import { createSessionHost } from '../../../../src/main/session/session-host';
import { aPlan } from '../../../support/plans';
import { aSetup, at, dayStart, standing } from '../../../support/sessions';

function aHost(rate = 1) {
  const pc = createSimulatedClocks();
  const clock = createSessionClock(pc, { rate, session: dayStart, wall: null });
  const told: Happening[] = [];
  const saved: (Session | null)[] = [];
  const log: string[] = [];
  const host = createSessionHost(clock, {
    beforeStep: () => log.push('before'),
    acted: (name, by) => log.push(`acted ${name} ${by}`),
    happened: (happenings) => {
      log.push('happened');
      told.push(...happenings);
    },
    toSave: (session) => {
      log.push('save');
      saved.push(session);
    },
    changed: () => log.push('changed'),
  });
  const where = () => {
    const session = host.session();
    return session === null ? null : standing(session);
  };
  return { pc, clock, host, told, saved, log, where };
}

describe('the host of the session', () => {
  test('brings the session on by itself, each happening at its own instant', () => {
    const { pc, host, told } = aHost();
    host.start(aSetup(), 'control');
    pc.pass(minutes(80));
    expect(told.filter(({ kind }) => kind === 'segment-started').map((one) => 'at' in one && one.at)).toEqual(
      [at(0), at(1), at(16), at(19), at(34), at(37), at(52), at(55), at(70)],
    );
    expect(told.at(-1)).toMatchObject({ kind: 'ended', at: at(72) });
    expect(host.session()?.state.stage).toBe('done');
  });

  test('sleeps between: it wakes only when something changes', () => {
    const { pc, host, log } = aHost();
    host.start(aSetup(), 'control');
    log.length = 0;
    pc.pass(minutes(16));
    // The opening's end, planning over, half done, the last minute, the end of work.
    expect(log.filter((line) => line === 'changed')).toHaveLength(5);
  });

  test('at 600 times the speed nothing is lost', () => {
    const { pc, host, told } = aHost(600);
    host.start(aSetup(), 'control');
    pc.pass(72 * 100 + 10);
    expect(told.filter(({ kind }) => kind === 'segment-started')).toHaveLength(9);
    expect(told.at(-1)).toMatchObject({ kind: 'ended' });
  });

  test('tells what happened late with the true instants', () => {
    const { pc, host, told } = aHost();
    host.start(aSetup(), 'control');
    pc.stall(minutes(20));
    pc.pass(0);
    expect(told.flatMap((one) => (one.kind === 'segment-started' ? [one.at] : []))).toEqual([
      at(0),
      at(1),
      at(16),
      at(19),
    ]);
  });

  test('arms its timer anew after an act', () => {
    const { pc, host, where } = aHost();
    host.start(aSetup(), 'control');
    pc.pass(minutes(2));
    host.act({ name: 'pause' }, 'keyboard');
    pc.pass(minutes(30));
    expect(where()).toBe('work 1, 14:00 left');
    host.act({ name: 'resume' }, 'keyboard');
    pc.pass(minutes(14));
    expect(where()).toBe('move 1, 3:00 left');
  });

  test('takes a gap in before the act, and tells: save, act, happenings, change', () => {
    const { pc, host, log } = aHost();
    host.start(aSetup(), 'control');
    pc.pass(minutes(2));
    log.length = 0;
    expect(host.act({ name: 'next' }, 'control')).toBe(true);
    expect(log).toEqual(['before', 'save', 'acted next control', 'happened', 'changed']);
  });

  test('an act that is refused saves nothing and tells nothing', () => {
    const { pc, host, log, saved } = aHost();
    host.start(aSetup(), 'control');
    pc.pass(minutes(2));
    [log.length, saved.length] = [0, 0];
    expect(host.act({ name: 'resume' }, 'control')).toBe(false);
    expect(log).toEqual(['before', 'changed']);
    expect(host.undo('control')).toBe('start');
  });

  test('with no session there is nothing to act on', () => {
    const { host } = aHost();
    expect(host.act({ name: 'pause' }, 'control')).toBe(false);
    expect(host.undo('control')).toBeNull();
    expect(host.undoable()).toBeNull();
  });
});

describe('undo at the host', () => {
  test('takes back the latest act, then the start itself', () => {
    const { pc, host, saved } = aHost();
    host.start(aSetup(), 'control');
    pc.pass(minutes(2));
    host.act({ name: 'plus', minutes: 1 }, 'control');
    expect(host.undoable()).toBe('plus');
    expect(host.undo('control')).toBe('plus');
    expect(host.undoable()).toBe('start');
    expect(host.undo('control')).toBe('start');
    expect(host.session()).toBeNull();
    expect(saved.at(-1)).toBeNull();
  });

  test('a start whose timer was armed does not come back', () => {
    const { pc, host, told } = aHost();
    host.start(aSetup(), 'control');
    host.undo('control');
    told.length = 0;
    pc.pass(minutes(100));
    expect(told).toEqual([]);
  });

  test('the start cannot be taken back once a round has counted', () => {
    const { pc, host } = aHost();
    host.start(aSetup(), 'control');
    pc.pass(minutes(9));
    expect(host.undoable()).toBeNull();
    expect(host.undo('control')).toBeNull();
  });

  test('while held nothing can be taken back', () => {
    const { pc, clock, host } = aHost();
    host.start(aSetup(), 'control');
    pc.pass(minutes(2));
    host.act({ name: 'plus', minutes: 1 }, 'control');
    host.gap(minus(clock.now(), seconds(40)), 'slept');
    expect(host.undoable()).toBeNull();
    expect(host.undo('control')).toBeNull();
  });
});

describe('a session that is taken up', () => {
  const before = () => {
    const one = aHost();
    one.host.start(aSetup({ plan: aPlan() }), 'control');
    one.pc.pass(minutes(15));
    const session = one.host.session();
    if (session === null) throw new Error('no session');
    return session;
  };

  test('tells what fell into the time between, with its cues shown only, and runs on', () => {
    const { pc, host, told, where } = aHost();
    pc.pass(minutes(17));
    host.resume(before(), null);
    expect(where()).toBe('move 1, 2:00 left');
    expect(told).toMatchObject([
      { kind: 'segment-ended', at: at(16) },
      { kind: 'segment-started', at: at(16) },
      { kind: 'cue', name: 'move', sound: false },
    ]);
    pc.pass(minutes(2));
    expect(told.at(-1)).toEqual({ kind: 'cue', name: 'start', due: at(19), sound: true });
  });

  test('after too long it is held from when it was last alive', () => {
    const { pc, host, told, where } = aHost();
    pc.pass(minutes(17));
    host.resume(before(), { from: instant(at(15)), cause: 'restarted' });
    expect(where()).toBe('held in work 1, 1:00 left');
    expect(told).toEqual([{ kind: 'held', cause: 'restarted', at: at(17) }]);
  });

  test('is saved again at once, tied to the new clock', () => {
    const { pc, host, saved } = aHost();
    pc.pass(minutes(17));
    host.resume(before(), null);
    expect(saved.length).toBeGreaterThan(0);
  });
});
