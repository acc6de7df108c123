import { assertNever } from '../assert-never';
import type { GroupId } from '../plan/plan';
import type { CueName } from '../session/cues';
import { between, instant, latest, millis, minus, plus, seconds, type Instant, type Millis } from '../units';
import { counted, practiceChanges, practiceCount } from './practice-count';
import type { DisplaySnapshot, Overlay, Row, SegmentFace } from './snapshot';

/** `planning` only while the planning screen fills the wall. */
export type Phase =
  'idle' | 'opening' | 'planning' | 'work' | 'move' | 'closing' | 'practice' | 'held' | 'done';

/**
 * A countdown as it is shown: whole seconds, and the part that is left from 1 to 0. In a practice the seconds are those
 * counted so far, and the part is what is left to the target; on the carpet both are what was achieved.
 */
export interface Countdown {
  readonly remaining: number;
  readonly fraction: number;
}

/** What a window shows at one moment; it changes once a second at most while a segment runs. */
export interface Face extends Countdown {
  readonly phase: Phase;
  /** 0 before the first round. */
  readonly round: number;
  /** Whole seconds over the end of a held segment; null while it is not over. */
  readonly overtime: number | null;
  /** When the countdown ends; null when that is open (paused, overtime) or nothing counts. */
  readonly until: Instant | null;
  readonly paused: boolean;
  readonly overlay: Overlay['kind'];
  /** The cue that stands on the wall. */
  readonly cue: CueName | null;
  /** The planning windows that are open in single rows while the planning screen does not fill the wall. */
  readonly planning: Readonly<Record<GroupId, Countdown>>;
  readonly spotlight: boolean;
  /** Whole seconds counted so far: what the lanes of a move step with. */
  readonly step: number;
}

/** How long a cue's word and icon stand on the wall (design section 2). */
const cueStands = millis(5000);

const second = 1000;

/** A countdown with the moment at which it stands. */
interface Count {
  readonly end: Instant;
  readonly length: Millis;
  readonly at: Instant;
  /** What is shown from its end on: the last second until main sends the next, the time over, or nothing. */
  readonly then: 'stays' | 'overtime' | 'closes';
}

/**
 * What the wall shows of `snapshot` at `now`. It never goes past what main has said: a segment that is over stays at its
 * last second until main sends the next, unless it holds.
 */
export function face(snapshot: DisplaySnapshot, now: Instant): Face {
  const { scene } = snapshot;
  const base = {
    overlay: snapshot.overlay.kind,
    cue: standingCue(snapshot, now),
    spotlight: spotlightStands(snapshot, now),
    overtime: null,
    until: null,
    paused: false,
    planning: {},
    step: 0,
  };
  switch (scene.kind) {
    case 'idle':
      return { ...base, phase: 'idle', round: 0, remaining: 0, fraction: 1 };
    case 'held':
      return {
        ...base,
        phase: 'held',
        round: scene.round,
        remaining: shownSeconds(scene.remaining),
        fraction: 1,
      };
    case 'done':
      return { ...base, phase: 'done', round: scene.round, remaining: 0, fraction: 0 };
    case 'running':
      return { ...base, ...runningFace(snapshot, scene.segment, now) };
    case 'practice':
      return { ...base, phase: 'practice', round: 0, ...practiceCount(scene, now) };
    case 'carpet':
      return { ...base, phase: 'done', round: 0, ...counted(scene.achieved, scene.target) };
    default:
      return assertNever(scene);
  }
}

/** The next instant after `now` at which `face` changes by itself; null when it waits for a new snapshot. */
export function nextChange(snapshot: DisplaySnapshot, now: Instant): Instant | null {
  const changes = [...cueChanges(snapshot), ...spotlightChanges(snapshot), ...countChanges(snapshot, now)];
  const ahead = changes.filter((at) => at > now);
  return ahead.length === 0 ? null : instant(Math.min(...ahead));
}

function runningFace(snapshot: DisplaySnapshot, segment: SegmentFace, now: Instant) {
  const wall = planningWall(snapshot, segment, now);
  const count = wall ?? segmentCount(segment, now);
  const over = count.then === 'overtime' && count.at >= count.end;
  const paused = segment.pausedAt !== null;
  const shown = over ? { remaining: 0, fraction: 0 } : countdown(count);
  return {
    ...shown,
    phase: wall === null ? segment.kind : ('planning' as const),
    round: segment.round,
    overtime: over ? Math.floor(between(count.end, count.at) / second) : null,
    until: paused || over ? null : count.end,
    paused,
    planning: wall === null ? openPlanning(snapshot.rows, segment, now) : {},
    step: Math.ceil(count.length / second) - shown.remaining,
  };
}

/** Seconds shown: rounded up, and never 0 before it is over. */
const shownSeconds = (left: number): number => Math.max(1, Math.ceil(left / second));

function countdown({ end, length, at }: Count): Countdown {
  const remaining = shownSeconds(between(at, end));
  return { remaining, fraction: Math.min(1, (remaining * second) / length) };
}

/** The moment at which the segment stands: not before its start, so that no clock's error shows a second too many. */
const standsAt = (segment: SegmentFace, now: Instant): Instant =>
  latest(segment.from, segment.pausedAt ?? now);

function segmentCount(segment: SegmentFace, now: Instant): Count {
  const { from, length, holds } = segment;
  return { end: plus(from, length), length, at: standsAt(segment, now), then: holds ? 'overtime' : 'stays' };
}

/** The planning window that fills the wall, unless the teacher shows something else there; null when it does not. */
function planningWall(snapshot: DisplaySnapshot, segment: SegmentFace, now: Instant): Count | null {
  const length = snapshot.planningFillsWall;
  if (segment.kind !== 'work' || length === null) return null;
  if (spotlightStands(snapshot, now) && snapshot.spotlight?.until != null) return null;
  const [end, at] = [plus(segment.from, length), standsAt(segment, now)];
  return at < end ? { end, length, at, then: 'closes' } : null;
}

function rowCount(row: Row, segment: SegmentFace, now: Instant): Count | null {
  const end = row.planningEnds;
  const at = standsAt(segment, now);
  if (segment.kind !== 'work' || end === null || at >= end) return null;
  return { end, length: between(segment.from, end), at, then: 'closes' };
}

function openPlanning(rows: readonly Row[], segment: SegmentFace, now: Instant): Record<GroupId, Countdown> {
  const open: Record<GroupId, Countdown> = {};
  for (const row of rows) {
    const count = rowCount(row, segment, now);
    if (count !== null) open[row.id] = countdown(count);
  }
  return open;
}

function standingCue({ cue }: DisplaySnapshot, now: Instant): CueName | null {
  return cue !== null && now >= cue.at && now < plus(cue.at, cueStands) ? cue.name : null;
}

function spotlightStands({ spotlight }: DisplaySnapshot, now: Instant): boolean {
  return spotlight !== null && (spotlight.until === null || now < spotlight.until);
}

const cueChanges = ({ cue }: DisplaySnapshot): readonly Instant[] =>
  cue === null ? [] : [cue.at, plus(cue.at, cueStands)];

const spotlightChanges = ({ spotlight }: DisplaySnapshot): readonly Instant[] =>
  spotlight === null || spotlight.until === null ? [] : [spotlight.until];

function countChanges(snapshot: DisplaySnapshot, now: Instant): readonly Instant[] {
  const { scene, rows } = snapshot;
  if (scene.kind === 'practice') return practiceChanges(scene, now);
  if (scene.kind !== 'running' || scene.segment.pausedAt !== null) return [];
  const wall = planningWall(snapshot, scene.segment, now);
  const inRows = rows.map((row) => rowCount(row, scene.segment, now));
  const counts = wall === null ? [segmentCount(scene.segment, now), ...inRows] : [wall];
  return counts.flatMap((count) => countChange(count) ?? []);
}

/** The next edge of a second of this count; null when there is none any more. */
function countChange(count: Count | null): Instant | null {
  if (count === null) return null;
  const { end, at, then } = count;
  if (at < end) {
    const edge = minus(end, seconds(shownSeconds(between(at, end)) - 1));
    return edge < end || then !== 'stays' ? edge : null;
  }
  return then === 'overtime' ? plus(end, seconds(Math.floor(between(end, at) / second) + 1)) : null;
}
