import { expect, type Page } from '@playwright/test';
import type { Segment } from '../../src/domain/session/state';
import type { ControlSnapshot } from '../../src/domain/view/snapshot';
import { only } from './events';
import type { PlanTimings } from './plan-file';
import type { Running } from './program';

/**
 * How far off a session may be after a restart, in real milliseconds. The design allows 1 s; but no start takes less than
 * this, so that a session which stood still meanwhile does not pass.
 */
const mostOff = 300;

/** What the session's clock showed at an instant of the PC's clock, both in milliseconds. */
export interface Tie {
  readonly session: number;
  readonly wall: number;
  readonly rate: number;
  /** The reading took this long, in milliseconds of the PC. */
  readonly slack: number;
}

/** Reads the session's clock beside the PC's, with all that control is told. */
export async function readTie(
  control: Page,
): Promise<{ readonly tie: Tie; readonly snapshot: ControlSnapshot }> {
  const { before, snapshot, after } = await control.evaluate(async () => {
    const before = Date.now();
    const snapshot = await window.roundabout.request('snapshot:get', null);
    return { before, snapshot, after: Date.now() };
  });
  if (snapshot === null || !('display' in snapshot)) throw new Error('Control got no snapshot of its own.');
  const { session, rate } = snapshot.display.clock;
  return { tie: { session, wall: (before + after) / 2, rate, slack: after - before }, snapshot };
}

/** A timed piece of a session that nobody touches; `from` on the session's clock, all in milliseconds. */
export type Piece = Pick<Segment, 'kind' | 'round'> & { readonly from: number; readonly length: number };

/** The segment that began last, by the events file. */
export function lastStarted(running: Running): Piece {
  const started = only(running.events(), 'segment-started').at(-1);
  if (started === undefined) throw new Error('No segment was started.');
  const { kind, round, mono, seconds } = started;
  return { kind, round, from: mono, length: seconds * 1000 };
}

/** The piece that goes on at `session`, when `known` began and nobody touched anything since. */
export function pieceAt(timings: PlanTimings, known: Piece, session: number): Piece {
  let piece = known;
  while (session >= piece.from + piece.length && piece.kind !== 'closing') piece = pieceAfter(timings, piece);
  return piece;
}

function pieceAfter(timings: PlanTimings, { kind, round, from, length }: Piece): Piece {
  const next = { from: from + length };
  if (kind === 'work' && round < timings.rounds) {
    return { ...next, kind: 'move', round, length: timings.moveSeconds * 1000 };
  }
  if (kind === 'work') return { ...next, kind: 'closing', round, length: timings.closingSeconds * 1000 };
  return { ...next, kind: 'work', round: round + 1, length: timings.roundSeconds * 1000 };
}

/** What the wall shows, read off its root element (design section 8), at an instant of the PC's clock. */
export async function readWall(display: Page): Promise<{
  readonly wall: number;
  readonly phase: string;
  readonly round: number;
  /** Seconds. */
  readonly remaining: number;
  readonly paused: boolean;
}> {
  return display.evaluate(() => {
    const {
      phase = '',
      round,
      remaining,
      paused,
    } = document.querySelector<HTMLElement>('[data-phase]')?.dataset ?? {};
    return {
      wall: Date.now(),
      phase,
      round: Number(round),
      remaining: Number(remaining),
      paused: paused === 'true',
    };
  });
}

/** Waits until the wall shows `phase`, in `round` if that is given, with at most `seconds` left. */
export async function untilWallShows(
  display: Page,
  phase: string,
  { round, seconds = Infinity }: { readonly round?: number; readonly seconds?: number } = {},
): Promise<void> {
  await display.waitForFunction(
    (wanted) => {
      const data = document.querySelector<HTMLElement>('[data-phase]')?.dataset;
      return (
        data?.['phase'] === wanted.phase &&
        Number(data['remaining']) <= wanted.seconds &&
        (wanted.round === undefined || Number(data['round']) === wanted.round)
      );
    },
    { phase, round, seconds },
    { polling: 20 },
  );
}

/**
 * The session runs as if the program had not been gone: its clock is right, the piece is the one that must go on by
 * now, both windows show it, and nothing is asked.
 */
export async function expectTrueTime(
  running: Running,
  before: Tie,
  known: Piece,
  timings: PlanTimings,
): Promise<void> {
  await expect(async () => {
    const { tie, snapshot } = await readTie(running.control);
    const truth = before.session + (tie.wall - before.wall) * before.rate;
    const allowed = (mostOff + before.slack + tie.slack) * before.rate;
    expect(tie.rate).toBe(before.rate);
    expect(Math.abs(tie.session - truth)).toBeLessThanOrEqual(allowed);

    const { scene } = snapshot.display;
    const piece = pieceAt(timings, known, tie.session);
    const { kind, round, length } = piece;
    expect(scene).toMatchObject({ kind: 'running', segment: { kind, round, length, pausedAt: null } });
    if (scene.kind === 'running') expect(scene.segment.from).toBeCloseTo(piece.from, 2);
    expect(snapshot.question).toBeNull();

    const shown = await readWall(running.display);
    const session = tie.session + (shown.wall - tie.wall) * tie.rate;
    expect(shown).toMatchObject({ phase: piece.kind, round: piece.round, paused: false });
    const left = (piece.from + piece.length - session) / 1000;
    // Shown seconds are rounded up.
    expect(shown.remaining).toBeGreaterThanOrEqual(left - (tie.slack * tie.rate) / 1000 - 1);
    expect(shown.remaining).toBeLessThanOrEqual(left + (tie.slack * tie.rate) / 1000 + 2);
  }).toPass({ timeout: 5_000 });
}
