import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, millis, minus, minutes, plus, seconds } from '../../../../src/domain/units';
import { type Face, face, nextChange } from '../../../../src/domain/view/face';
import type { DisplaySnapshot, SegmentFace } from '../../../../src/domain/view/snapshot';
import {
  after,
  awayRow,
  rowsOf,
  running,
  segment,
  snapshot,
  start,
  station,
} from '../../../support/snapshots';
import { wallStates } from '../../../support/wall-states';

const at = (made: DisplaySnapshot, count: number): Face => face(made, after(count));

describe('the shown second', () => {
  it('[T3] is rounded up, so that the first frame shows the full length', () => {
    const made = running({ length: minutes(15) });
    expect(face(made, start).remaining).toBe(900);
    expect(face(made, plus(start, millis(1))).remaining).toBe(900);
    expect(at(made, 1).remaining).toBe(899);
  });

  it('shows no second too many when a window reads its clock a moment early', () => {
    const made = running({ length: minutes(15) });
    expect(face(made, minus(start, millis(3))).remaining).toBe(900);
    expect(face(made, minus(start, millis(3))).step).toBe(0);
  });

  it('[T6] stays at 0:01 until main sends the next segment', () => {
    const made = running({ length: minutes(3) });
    expect(at(made, 179.5).remaining).toBe(1);
    expect(at(made, 180).remaining).toBe(1);
    expect(at(made, 1000).remaining).toBe(1);
    expect(nextChange(made, after(180))).toBeNull();
  });

  it('[T6] is 0 in overtime only, whose whole seconds are counted', () => {
    const made = running({ length: minutes(3), holds: true });
    expect(at(made, 179.9)).toMatchObject({ remaining: 1, overtime: null });
    expect(at(made, 180)).toMatchObject({ remaining: 0, fraction: 0, overtime: 0, until: null });
    expect(at(made, 192.7)).toMatchObject({ remaining: 0, overtime: 12 });
    expect(nextChange(made, after(192.7))).toBe(after(193));
  });

  it('[A2] stands while the clock is paused, with no end time, and nothing is redrawn', () => {
    const made = running({ pausedAt: after(133) });
    expect(at(made, 133)).toMatchObject({ remaining: 767, paused: true, until: null });
    expect(at(made, 4000)).toMatchObject({ remaining: 767, paused: true, until: null });
    expect(nextChange(made, after(140))).toBeNull();
  });

  it('has the end of the segment as its end time', () => {
    expect(at(running({ length: minutes(15) }), 133).until).toBe(after(900));
  });

  it('empties the disk with the digits, a step a second', () => {
    const made = running({ length: minutes(3) });
    expect(face(made, start).fraction).toBe(1);
    expect(at(made, 128)).toMatchObject({ remaining: 52, fraction: 52 / 180, step: 128 });
    expect(at(made, 128.9).fraction).toBe(52 / 180);
  });
});

describe('the phase', () => {
  it.each(['opening', 'work', 'move', 'closing'] as const)('is the segment that runs: %s', (kind) => {
    expect(at(running({ kind, round: 2 }), 5)).toMatchObject({ phase: kind, round: 2 });
  });

  it('is idle before a session, held while the teacher is asked, done at the end', () => {
    const states = wallStates(5);
    const phaseIn = (name: string): unknown => {
      const state = states[name];
      return state && face(state.snapshot, state.at);
    };
    expect(phaseIn('idle')).toMatchObject({ phase: 'idle', round: 0, remaining: 0, until: null });
    expect(phaseIn('held')).toMatchObject({ phase: 'held', round: 2, remaining: 312, until: null });
    expect(phaseIn('done')).toMatchObject({ phase: 'done', round: 4, remaining: 0, until: null });
  });

  it('[T5] is planning while the window of all present groups is open, and shows that window', () => {
    const made = running({}, { planningFillsWall: minutes(2) });
    expect(at(made, 36)).toMatchObject({
      phase: 'planning',
      remaining: 84,
      fraction: 0.7,
      until: after(120),
    });
    expect(at(made, 119.5)).toMatchObject({ phase: 'planning', remaining: 1 });
    expect(nextChange(made, after(119.5))).toBe(after(120));
    expect(at(made, 120)).toMatchObject({ phase: 'work', remaining: 780, until: after(900) });
  });

  it('[A13] gives the wall to a spotlight that the teacher shows, until it is over', () => {
    const made = running(
      {},
      { planningFillsWall: minutes(2), spotlight: { station: station(1), until: after(30) } },
    );
    expect(at(made, 10)).toMatchObject({ phase: 'work', spotlight: true, remaining: 890 });
    expect(nextChange(made, after(29.2))).toBe(after(30));
    expect(at(made, 30)).toMatchObject({ phase: 'planning', spotlight: false, remaining: 90 });
  });

  it('[T18] keeps the planning screen before the spotlight that comes by itself', () => {
    const made = running(
      {},
      { planningFillsWall: minutes(2), spotlight: { station: station(1), until: null } },
    );
    expect(at(made, 10).phase).toBe('planning');
    expect(at(made, 120)).toMatchObject({ phase: 'work', spotlight: true });
  });
});

describe('planning in single rows', () => {
  const rows = rowsOf(5, (_, i) => (i === 0 ? { planningEnds: after(120) } : i === 1 ? awayRow : {}));

  it('[T5] counts for each group at such a station while the board stays', () => {
    const made = running({}, { rows });
    expect(at(made, 36)).toMatchObject({
      phase: 'work',
      planning: { 'Red Foxes': { remaining: 84, fraction: 0.7 } },
    });
    expect(at(made, 120).planning).toEqual({});
  });

  it('[A2] stands with the segment', () => {
    const made = running({ pausedAt: after(36) }, { rows });
    expect(at(made, 500).planning).toEqual({ 'Red Foxes': { remaining: 84, fraction: 0.7 } });
  });
});

describe('a cue on the wall', () => {
  it('stands for 5 s with its sound, paused or not', () => {
    const made = running({ pausedAt: after(1) }, { cue: { name: 'one-minute', at: after(10) } });
    expect(at(made, 9.9).cue).toBeNull();
    expect(at(made, 10).cue).toBe('one-minute');
    expect(at(made, 14.9).cue).toBe('one-minute');
    expect(nextChange(made, after(11))).toBe(after(15));
    expect(at(made, 15).cue).toBeNull();
  });
});

describe('over all segments', () => {
  const anySegment: fc.Arbitrary<SegmentFace> = fc
    .record({
      kind: fc.constantFrom('opening' as const, 'work' as const, 'move' as const, 'closing' as const),
      length: fc.integer({ min: 1, max: 10_800_000 }),
      from: fc.integer({ min: 0, max: 1_000_000 }),
      paused: fc.option(fc.integer({ min: 0, max: 10_800_000 })),
      holds: fc.boolean(),
    })
    .map(({ kind, length, from, paused, holds }) =>
      segment({
        kind,
        length: millis(length),
        from: instant(from),
        pausedAt: paused === null ? null : plus(instant(from), millis(paused)),
        holds,
      }),
    );
  const anySnapshot = fc
    .record({
      part: anySegment,
      window: fc.option(fc.integer({ min: 1000, max: 600_000 })),
      cueAt: fc.option(fc.integer({ min: 0, max: 2_000_000 })),
    })
    .map(({ part, window, cueAt }) =>
      snapshot({
        scene: { kind: 'running', segment: part },
        planningFillsWall: window === null ? null : millis(window),
        cue: cueAt === null ? null : { name: 'start', at: instant(cueAt) },
      }),
    );
  const anyInstant = fc.integer({ min: 0, max: 12_000_000 }).map(instant);

  it('the shown second of one countdown never rises and never skips', () => {
    fc.assert(
      fc.property(anySegment, anyInstant, fc.integer({ min: 0, max: 1000 }), (part, now, later) => {
        const made = running(part);
        const [before, then] = [face(made, now).remaining, face(made, plus(now, millis(later))).remaining];
        expect(before - then).toBeGreaterThanOrEqual(0);
        expect(before - then).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('nothing changes before the next change that is told, and something does at it', () => {
    fc.assert(
      fc.property(
        anySnapshot,
        anyInstant,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (made, now, part) => {
          const next = nextChange(made, now);
          const before = face(made, now);
          const between = plus(now, millis(Math.floor(((next ?? plus(now, minutes(1))) - now) * part)));
          expect(face(made, between)).toEqual(before);
          if (next !== null) expect(face(made, next)).not.toEqual(before);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('from change to change every second of a segment is shown once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.boolean(), (count, holds) => {
        const made = running({ length: seconds(count), holds });
        const shown = [face(made, start).remaining];
        let now = nextChange(made, start);
        while (now !== null && now <= after(count)) {
          shown.push(face(made, now).remaining);
          now = nextChange(made, now);
        }
        const whole = Array.from({ length: count }, (_, i) => count - i);
        expect(shown).toEqual(holds ? [...whole, 0] : whole);
      }),
    );
  });

  it('0 is never shown of a segment that does not hold', () => {
    fc.assert(
      fc.property(anySegment, anyInstant, (part, now) => {
        expect(face(running({ ...part, holds: false }), now).remaining).toBeGreaterThan(0);
      }),
    );
  });
});
