import { describe, expect, test } from 'vitest';
import { seconds } from '../../../../src/domain/units';
import { createGapWatch } from '../../../../src/main/clock/gap-watch';
import { createSimulatedClocks, type SimulatedClocks } from '../../../../src/main/clock/simulated-clocks';
import { scriptedSleepSigns, type SleepSign } from '../../../support/sleep-signs';

const interval = seconds(2);

function beatAfter(befall: (pc: SimulatedClocks) => void) {
  const pc = createSimulatedClocks();
  const watch = createGapWatch(pc, interval, scriptedSleepSigns());
  pc.pass(2000);
  expect(watch.beat()).toEqual({ kind: 'fine' });
  befall(pc);
  return watch.beat();
}

/** The causes of the gaps that are found where the monotonic clock runs on in sleep; a number lets it run so long. */
function causesAfter(...course: readonly (SleepSign | 'beat' | number)[]) {
  const pc = createSimulatedClocks();
  const signs = scriptedSleepSigns();
  const watch = createGapWatch(pc, interval, signs);
  return course.flatMap((one) => {
    if (typeof one === 'number') pc.stall(one);
    else if (one !== 'beat') signs.tell(one);
    const beat = one === 'beat' ? watch.beat() : null;
    return beat?.kind === 'gap' ? [beat.cause] : [];
  });
}

describe('a gap in which main did not run', () => {
  test('a heartbeat in time, or a little late, is none', () => {
    expect(beatAfter((pc) => pc.pass(2000))).toEqual({ kind: 'fine' });
    expect(beatAfter((pc) => pc.stall(12_000))).toEqual({ kind: 'fine' });
  });

  test('a heartbeat more than ten seconds late by the monotonic clock is a stall', () => {
    expect(beatAfter((pc) => pc.stall(12_001))).toEqual({
      kind: 'gap',
      cause: 'stalled',
      lost: 12_001,
      unseen: 0,
    });
  });

  test('sleep is seen by the wall clock and the uptime, though the monotonic clock stood', () => {
    const beat = beatAfter((pc) => {
      pc.pass(1500);
      pc.sleep(840_000);
      pc.pass(500);
    });
    expect(beat).toEqual({ kind: 'gap', cause: 'slept', lost: 842_000, unseen: 840_000 });
  });

  test("a sleep of a few seconds is none, but the PC's clock has jumped", () => {
    expect(beatAfter((pc) => pc.sleep(9000))).toEqual({ kind: 'clock-set' });
  });

  test('an uptime in whole seconds still tells of a sleep', () => {
    const pc = createSimulatedClocks();
    const watch = createGapWatch(
      { ...pc, uptime: () => Math.floor(pc.uptime() / 1000) * 1000 },
      interval,
      scriptedSleepSigns(),
    );
    pc.pass(2900);
    watch.beat();
    pc.sleep(15_100);
    expect(watch.beat()).toMatchObject({ kind: 'gap', cause: 'slept', lost: 15_100, unseen: 15_100 });
  });

  test('the wall clock set by hand, forward or back, by an hour or a day, is no gap', () => {
    for (const by of [3_600_000, -3_600_000, 86_400_000, 300])
      expect(beatAfter((pc) => pc.setWall(pc.wall() + by))).toEqual({ kind: 'clock-set' });
  });

  test('a correction by the network of a few milliseconds is nothing', () => {
    expect(beatAfter((pc) => pc.setWall(pc.wall() + 200))).toEqual({ kind: 'fine' });
  });

  test('a wall clock set while the PC slept: the uptime tells how long it slept', () => {
    const beat = beatAfter((pc) => {
      pc.sleep(600_000);
      pc.setWall(pc.wall() + 3_600_000);
    });
    expect(beat).toMatchObject({ kind: 'gap', cause: 'slept', lost: 600_000 });
  });

  test('a short sleep is no gap either when the wall clock was set meanwhile', () => {
    const beat = beatAfter((pc) => {
      pc.sleep(8000);
      pc.setWall(pc.wall() + 3_600_000);
    });
    expect(beat).toEqual({ kind: 'clock-set' });
  });

  test('a stall is a stall, whatever the wall clock was set to meanwhile', () => {
    const beat = beatAfter((pc) => {
      pc.stall(60_000);
      pc.setWall(pc.wall() + 3_600_000);
    });
    expect(beat).toEqual({ kind: 'gap', cause: 'stalled', lost: 60_000, unseen: 0 });
  });

  test('each gap is told once', () => {
    const pc = createSimulatedClocks();
    const watch = createGapWatch(pc, interval, scriptedSleepSigns());
    pc.stall(60_000);
    expect(watch.beat().kind).toBe('gap');
    expect(watch.beat()).toEqual({ kind: 'fine' });
  });
});

describe('where the monotonic clock runs on in sleep, as on Windows and macOS', () => {
  test("the system's word tells a sleep from a stall, whether its end is told before the heartbeat or after", () => {
    expect(causesAfter('suspend', 60_000, 'resume', 'beat')).toEqual(['slept']);
    expect(causesAfter('suspend', 60_000, 'beat', 'resume', 'beat')).toEqual(['slept']);
    expect(causesAfter(60_000, 'resume', 'beat')).toEqual(['slept']);
  });

  test('a heartbeat between the word and the sleep does not make it forgotten', () => {
    expect(causesAfter('suspend', 2000, 'beat', 60_000, 'beat')).toEqual(['slept']);
  });

  test('a stall after a sleep is a stall again, also when the end of the sleep was never told', () => {
    expect(causesAfter('suspend', 60_000, 'resume', 'beat', 60_000, 'beat')).toEqual(['slept', 'stalled']);
    expect(causesAfter('suspend', 60_000, 'beat', 60_000, 'beat')).toEqual(['slept', 'stalled']);
    expect(causesAfter('suspend', 5000, 'resume', 'beat', 60_000, 'beat')).toEqual(['stalled']);
  });

  test('a sleep of a few seconds is no gap', () => {
    expect(causesAfter('suspend', 9000, 'resume', 'beat')).toEqual([]);
  });
});
