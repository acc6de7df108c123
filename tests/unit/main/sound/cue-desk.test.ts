import { describe, expect, test } from 'vitest';
import type { CueOrder } from '../../../../src/contract/cue-order';
import { instant, millis, minus, minutes, plus, seconds } from '../../../../src/domain/units';
import { createSessionClock } from '../../../../src/main/clock/session-clock';
import { createSimulatedClocks } from '../../../../src/main/clock/simulated-clocks';
import { createCueDesk, type CueOutcome } from '../../../../src/main/sound/cue-desk';

interface Given {
  readonly rate?: number;
  readonly window?: boolean;
  readonly volume?: number;
  readonly muted?: boolean;
}

function aDesk({ rate = 1, window = true, volume = 0.8, muted = false }: Given = {}) {
  const pc = createSimulatedClocks();
  pc.pass(1000);
  const clock = createSessionClock(pc, { rate, session: instant(500_000), wall: null });
  const orders: CueOrder[] = [];
  const outcomes: CueOutcome[] = [];
  const wakings: number[] = [];
  const desk = createCueDesk<string>({
    clock,
    send: (order) => {
      if (window) orders.push(order);
      return window;
    },
    wake: () => wakings.push(pc.mono()),
    volume: () => volume,
    muted: () => muted,
    outcome: (outcome) => outcomes.push(outcome),
  });
  return { pc, clock, desk, orders, outcomes, wakings };
}

describe('a cue that is expected', () => {
  test.each([1, 10])('wakes the sound system 3 s of real time before it, at rate %i', (rate) => {
    const { pc, clock, desk, wakings } = aDesk({ rate });
    desk.expect(plus(clock.now(), seconds(60 * rate)));
    pc.pass(56_900);
    expect(wakings).toEqual([]);
    pc.pass(3_000);
    expect(wakings).toEqual([58_000]);
  });

  test('is given up for the one that comes instead, or for none', () => {
    const { pc, clock, desk, wakings } = aDesk();
    desk.expect(plus(clock.now(), seconds(10)));
    desk.expect(plus(clock.now(), seconds(30)));
    pc.pass(20_000);
    expect(wakings).toEqual([]);
    desk.expect(null);
    pc.pass(20_000);
    expect(wakings).toEqual([]);
  });

  test.each([{ muted: true }, { volume: 0 }, { rate: 60 }])(
    'wakes nothing where it will not sound: %o',
    (given) => {
      const { pc, clock, desk, wakings } = aDesk(given);
      desk.expect(plus(clock.now(), seconds(60)));
      pc.pass(60_000);
      expect(wakings).toEqual([]);
    },
  );
});

describe('a cue', () => {
  test("is ordered at once, with the volume and its instant on main's monotonic clock", () => {
    const { pc, clock, desk, orders, outcomes } = aDesk();
    const due = clock.now();
    pc.pass(40);
    desk.cue('start', due, true, 'here');
    expect(orders).toEqual([{ id: 1, name: 'start', volume: 0.8, due: 1000 }]);
    expect(outcomes).toEqual([]);
  });

  test("is told with the session's instant at which the window handed it to the audio device", () => {
    const { pc, clock, desk, outcomes } = aDesk({ rate: 10 });
    const due = clock.now();
    desk.cue('move', due, true, 'here');
    pc.pass(30);
    desk.report({ id: 1, name: 'move', played: pc.mono() - 10, why: null });
    expect(outcomes).toEqual([{ name: 'move', due, played: plus(due, millis(200)), why: null }]);
  });

  test('has an order of its own each time', () => {
    const { clock, desk, orders } = aDesk();
    desk.cue('start', clock.now(), true, 'here');
    desk.cue('one-minute', clock.now(), true, 'here');
    expect(orders.map(({ id, name }) => [id, name])).toEqual([
      [1, 'start'],
      [2, 'one-minute'],
    ]);
  });

  test("that the window could not play is told with the window's reason", () => {
    const { clock, desk, outcomes } = aDesk();
    desk.cue('start', clock.now(), true, 'here');
    desk.report({ id: 1, name: 'start', played: null, why: 'suspended' });
    expect(outcomes).toMatchObject([{ played: null, why: 'suspended' }]);
  });
});

describe('a cue that is only shown', () => {
  const shown = (desk: ReturnType<typeof aDesk>) => {
    expect(desk.orders).toEqual([]);
    return desk.outcomes.map(({ played, why }) => [played, why]);
  };

  test("by the session's wish, as after a gap", () => {
    const one = aDesk();
    one.desk.cue('start', one.clock.now(), false, 'here');
    expect(shown(one)).toEqual([[null, 'shown-only']]);
  });

  test('when it is more than one and a half real seconds late', () => {
    const one = aDesk({ rate: 10 });
    one.desk.cue('start', minus(one.clock.now(), millis(15_001)), true, 'here');
    expect(shown(one)).toEqual([[null, 'late']]);
    one.desk.cue('start', minus(one.clock.now(), seconds(15)), true, 'here');
    expect(one.orders).toHaveLength(1);
  });

  test('in a rehearsal faster than ten times, not in one of ten', () => {
    const fast = aDesk({ rate: 10.1 });
    fast.desk.cue('start', fast.clock.now(), true, 'here');
    expect(shown(fast)).toEqual([[null, 'fast-rehearsal']]);
    const slow = aDesk({ rate: 10 });
    slow.desk.cue('start', slow.clock.now(), true, 'here');
    expect(slow.orders).toHaveLength(1);
  });

  test.each([{ muted: true }, { volume: 0 }])('when the sound is off: %o', (given) => {
    const one = aDesk(given);
    one.desk.cue('start', one.clock.now(), true, 'here');
    expect(shown(one)).toEqual([[null, 'muted']]);
  });

  test('when there is no window that plays', () => {
    const one = aDesk({ window: false });
    one.desk.cue('start', one.clock.now(), true, 'here');
    expect(shown(one)).toEqual([[null, 'no-window']]);
    one.pc.pass(minutes(1));
    expect(one.outcomes).toHaveLength(1);
  });

  test('when the window does not answer within three real seconds; what it says later is not heard', () => {
    const { pc, clock, desk, outcomes } = aDesk({ rate: 10 });
    desk.cue('start', clock.now(), true, 'here');
    pc.pass(2999);
    expect(outcomes).toEqual([]);
    pc.pass(1);
    expect(outcomes).toMatchObject([{ played: null, why: 'no-answer' }]);
    desk.report({ id: 1, name: 'start', played: pc.mono(), why: null });
    expect(outcomes).toHaveLength(1);
  });

  test('is not told again when the window answers twice, or of an order that never was', () => {
    const { pc, clock, desk, outcomes } = aDesk();
    desk.cue('start', clock.now(), true, 'here');
    for (const id of [1, 1, 7]) desk.report({ id, name: 'start', played: pc.mono(), why: null });
    pc.pass(minutes(1));
    expect(outcomes).toHaveLength(1);
  });
});
